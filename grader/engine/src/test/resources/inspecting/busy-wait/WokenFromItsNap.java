package cases;

class WokenFromItsNap {
    private volatile boolean open = true;
    private volatile Thread porter;

    void stay() {
        Thread self = Thread.currentThread();
        porter = self;
        while (open) { // !busy-wait:informative
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) { // !swallowed-interrupt
                // looks whether it is still open
            }
        }
    }

    void close() {
        open = false;
        Thread sleeper = porter;
        if (sleeper != null) {
            sleeper.interrupt();
        }
    }
}
