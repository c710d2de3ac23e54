package cases;

class UnderHelpersLock {
    private int plates;

    void put() {
        locked(() -> {
            plates++;
            notifyAll();
        });
    }

    private synchronized void locked(Runnable change) {
        change.run();
    }

    int plates() {
        return plates;
    }
}
