package cases;

class MethodOfThread {
    private boolean done;

    void start() {
        new Thread(this::cook).start();
    }

    private void cook() {
        synchronized (this) {
            done = true;
        }
        notify(); // !wait-without-monitor // !notify-one:informative
    }

    synchronized void await() throws InterruptedException {
        while (!done) {
            wait();
        }
    }
}
