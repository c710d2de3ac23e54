package cases;

class ForgetsTheInterrupt {
    private boolean open;

    synchronized void open() {
        open = true;
        notifyAll();
    }

    synchronized void enter() {
        while (!open) {
            try {
                wait();
            } catch (InterruptedException e) { // !swallowed-interrupt:informative
                throw new IllegalStateException("sent away");
            }
        }
    }
}
