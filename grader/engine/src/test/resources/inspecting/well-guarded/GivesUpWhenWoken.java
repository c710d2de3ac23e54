package cases;

class GivesUpWhenWoken {
    private boolean open;

    synchronized void open() {
        open = true;
        notifyAll();
    }

    synchronized boolean enter(long millis) throws InterruptedException {
        while (!open) {
            wait(millis);
            return open;
        }
        return true;
    }
}
