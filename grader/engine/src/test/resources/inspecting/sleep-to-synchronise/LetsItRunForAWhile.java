package cases;

class LetsItRunForAWhile {
    private volatile boolean open = true;
    private volatile int guests;

    int countForAMinute() throws InterruptedException {
        Thread counter = new Thread(() -> {
            while (open) {
                guests++;
            }
        });
        counter.setDaemon(true);
        counter.start();
        Thread.sleep(60_000);
        open = false;
        return guests;
    }

    void musicForAnHour(Runnable music) throws InterruptedException {
        Thread band = Thread.ofVirtual().start(music);
        Thread.sleep(3_600_000);
        band.interrupt();
    }
}
