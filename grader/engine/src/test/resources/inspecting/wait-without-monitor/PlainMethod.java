package cases;

class PlainMethod {
    private boolean ready;

    void serve() {
        ready = true;
        notifyAll(); // !wait-without-monitor
    }

    void await() throws InterruptedException {
        while (!ready) {
            this.wait(); // !wait-without-monitor
        }
    }
}
