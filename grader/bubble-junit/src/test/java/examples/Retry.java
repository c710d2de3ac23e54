package examples;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Calls something that may fail, and calls it again after a pause that doubles each time. */
public final class Retry {
    private final int attempts;
    private final Duration firstPause;
    private final Duration longestPause;

    public Retry(int attempts, Duration firstPause, Duration longestPause) {
        if (attempts < 1) {
            throw new IllegalArgumentException("at least one attempt, not " + attempts);
        }
        this.attempts = attempts;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    /**
     * Returns what the first attempt returns that does not throw.
     *
     * @throws InterruptedException at once if interrupted, also in a pause
     * @throws Exception what the last attempt threw
     */
    public <T> T call(Callable<T> task) throws Exception {
        Duration pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            try {
                return task.call();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                if (attempt == attempts) {
                    throw e;
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
            if (pause.compareTo(longestPause) > 0) {
                pause = longestPause;
            }
        }
    }
}
