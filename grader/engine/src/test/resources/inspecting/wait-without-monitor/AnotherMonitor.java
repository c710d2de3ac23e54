package cases;

class AnotherMonitor {
    private final Object bell = new Object();
    private boolean ready;

    void serve() {
        synchronized (this) {
            ready = true;
            bell.notifyAll(); // !wait-without-monitor
        }
    }

    void await() throws InterruptedException {
        synchronized (bell) {
            while (!ready) { // !inconsistent-lock:informative
                bell.wait(); // !well-guarded:celebratory
            }
        }
    }
}
