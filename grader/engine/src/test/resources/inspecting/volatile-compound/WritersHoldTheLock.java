package cases;

class WritersHoldTheLock {
    private volatile int served;

    synchronized void serve() {
        served++;
        more();
    }

    private void more() {
        served += 2;
    }

    int served() {
        return served;
    }
}
