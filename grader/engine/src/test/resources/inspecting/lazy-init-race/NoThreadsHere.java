package cases;

class NoThreadsHere {
    private static NoThreadsHere instance;

    static NoThreadsHere instance() {
        if (instance == null) {
            instance = new NoThreadsHere();
        }
        return instance;
    }
}
