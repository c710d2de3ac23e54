package cases;

class CallerHoldsIt {
    private int guests;

    synchronized void come() {
        change(1);
    }

    void go() {
        synchronized (this) {
            change(-1);
        }
    }

    private void change(int by) {
        guests += by;
        tellOthers();
    }

    private void tellOthers() {
        notifyAll();
    }

    synchronized void awaitSilence() throws InterruptedException {
        while (guests > 0) {
            wait(); // !well-guarded:celebratory
        }
    }
}
