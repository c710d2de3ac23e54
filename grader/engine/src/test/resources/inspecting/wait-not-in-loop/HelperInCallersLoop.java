package cases;

class HelperInCallersLoop {
    private int free;

    synchronized void take() throws InterruptedException {
        while (free == 0) {
            awaitChange();
        }
        free--;
    }

    synchronized void give() {
        free++;
        notifyAll();
    }

    private synchronized void awaitChange() throws InterruptedException {
        wait();
    }
}
