package cases;

import java.util.concurrent.atomic.AtomicBoolean;

class NotForLongerThanAMinute {
    private final AtomicBoolean open = new AtomicBoolean();

    boolean awaitOpening() throws InterruptedException {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!open.get() && System.nanoTime() < deadline) { // !busy-wait:informative
            Thread.sleep(100);
        }
        return open.get();
    }
}
