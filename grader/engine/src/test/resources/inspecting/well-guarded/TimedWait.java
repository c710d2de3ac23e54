package cases;

import java.util.concurrent.TimeUnit;

class TimedWait {
    private final Object bell = new Object();
    private boolean rung;

    void ring() {
        synchronized (bell) {
            rung = true;
            bell.notifyAll();
        }
    }

    boolean hear(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        synchronized (bell) {
            long left = millis;
            while (!rung && left > 0) {
                bell.wait(left); // !well-guarded:celebratory
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
            return rung;
        }
    }
}
