package examples;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets callers through one after the other, at least so far apart; time in which nobody calls is not saved up. */
public final class RateLimiter {
    private final long nanosApart;
    private long nextFree = System.nanoTime();

    public RateLimiter(Duration apart) {
        nanosApart = apart.toNanos();
    }

    /** Waits for the caller's turn. */
    public void acquire() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(reserve());
    }

    /** @return how long to wait */
    private synchronized long reserve() {
        long now = System.nanoTime();
        long turn = nextFree - now > 0 ? nextFree : now; // by difference: nanoTime may overflow
        nextFree = turn + nanosApart;
        return turn - now;
    }
}
