package cases;

import java.util.concurrent.atomic.AtomicInteger;

class LooksThenTakes {
    private final AtomicInteger free = new AtomicInteger(4);

    void take() throws InterruptedException {
        while (free.get() == 0) { // !atomic-get-then-set // !busy-wait
            Thread.sleep(10);
        }
        free.decrementAndGet();
    }

    boolean tryToTake() {
        if (free.get() > 0) { // !atomic-get-then-set
            free.decrementAndGet();
            return true;
        }
        return false;
    }
}
