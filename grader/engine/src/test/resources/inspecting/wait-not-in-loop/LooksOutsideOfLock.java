package cases;

class LooksOutsideOfLock {
    private final Object bell = new Object();
    private volatile boolean done;

    void finish() {
        done = true;
        synchronized (bell) {
            bell.notifyAll();
        }
    }

    void await() throws InterruptedException {
        while (!done) {
            synchronized (bell) {
                bell.wait(); // !wait-not-in-loop
            }
        }
    }

    void awaitAWhile() throws InterruptedException {
        while (!done) {
            synchronized (bell) {
                bell.wait(50); // !wait-not-in-loop:informative
            }
        }
    }
}
