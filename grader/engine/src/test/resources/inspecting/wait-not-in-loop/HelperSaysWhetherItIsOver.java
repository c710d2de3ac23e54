package cases;

class HelperSaysWhetherItIsOver {
    private final Object bell = new Object();
    private boolean ready;

    void await() throws InterruptedException {
        while (!look()) {}
    }

    private boolean look() throws InterruptedException {
        synchronized (bell) {
            if (!ready) {
                bell.wait();
            }
            return ready;
        }
    }

    void ring() {
        synchronized (bell) {
            ready = true;
            bell.notifyAll();
        }
    }
}
