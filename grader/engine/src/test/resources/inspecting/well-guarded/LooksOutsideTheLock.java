package cases;

class LooksOutsideTheLock {
    private volatile boolean open;

    synchronized void open() {
        open = true;
        notifyAll();
    }

    void enter() throws InterruptedException {
        while (!open) {
            synchronized (this) {
                wait(); // !wait-not-in-loop
            }
        }
    }
}
