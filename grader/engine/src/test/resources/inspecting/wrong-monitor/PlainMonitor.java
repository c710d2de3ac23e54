package cases;

class PlainMonitor {
    private final Object lock = new Object();
    private int plates;

    void take() throws InterruptedException {
        synchronized (lock) {
            while (plates == 0) {
                lock.wait(); // !well-guarded:celebratory
            }
            plates--;
            lock.notifyAll();
        }
    }
}
