package cases;

class OnlyATimeLimit {
    private int orders;

    synchronized boolean await(long millis) throws InterruptedException {
        while (orders == 0 && millis > 0) {
            long begin = System.currentTimeMillis();
            wait(millis);
            millis -= System.currentTimeMillis() - begin;
        }
        return orders > 0;
    }

    synchronized void add() {
        orders++;
        notify();
    }
}
