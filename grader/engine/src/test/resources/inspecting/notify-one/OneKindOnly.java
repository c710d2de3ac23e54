package cases;

class OneKindOnly {
    private int free = 3;

    synchronized void take() throws InterruptedException {
        while (free == 0) {
            wait();
        }
        free--;
        if (free > 0) {
            notify();
        }
    }

    synchronized boolean takeWithin(long millis) throws InterruptedException {
        long end = System.currentTimeMillis() + millis;
        while (free == 0) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        free--;
        return true;
    }

    synchronized void give() {
        free++;
        notify();
    }
}
