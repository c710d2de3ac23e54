package cases;

class WakesOthers {
    private final Object door = new Object();
    private boolean open;

    void open() {
        synchronized (this) {
            open = true;
            notifyAll();
        }
    }

    void enter() throws InterruptedException {
        synchronized (door) {
            while (!open) { // !inconsistent-lock:informative
                door.wait(100);
            }
        }
    }
}
