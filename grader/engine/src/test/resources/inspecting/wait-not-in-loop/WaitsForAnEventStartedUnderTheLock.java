package cases;

class WaitsForAnEventStartedUnderTheLock {
    private String dish;

    synchronized String order() throws InterruptedException {
        Thread.startVirtualThread(this::cook);
        wait();
        return dish;
    }

    private synchronized void cook() {
        dish = "soup";
        notify();
    }
}
