package cases;

class SynchronizedGetter {
    private static SynchronizedGetter instance;

    static synchronized SynchronizedGetter instance() {
        if (instance == null) {
            instance = new SynchronizedGetter();
        }
        return instance;
    }
}
