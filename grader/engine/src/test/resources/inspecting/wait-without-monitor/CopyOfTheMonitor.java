package cases;

class CopyOfTheMonitor {
    private final Object bell = new Object();
    private boolean ready;

    void ring() {
        Object monitor = bell;
        synchronized (monitor) {
            ready = true;
            bell.notifyAll();
        }
    }

    boolean isReady() {
        return ready;
    }
}
