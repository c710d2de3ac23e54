package cases;

import java.util.concurrent.atomic.AtomicInteger;

class LetsItRunForAWhile {
    private volatile boolean open = true;
    private final AtomicInteger guests = new AtomicInteger();

    int countForAMinute() throws InterruptedException {
        Thread counter = new Thread(() -> {
            while (open) {
                guests.incrementAndGet();
            }
        });
        counter.setDaemon(true);
        counter.start();
        Thread.sleep(60_000);
        open = false;
        return guests.get();
    }

    void musicForAnHour(Runnable music) throws InterruptedException {
        Thread band = Thread.ofVirtual().start(music);
        Thread.sleep(3_600_000);
        band.interrupt();
    }
}
