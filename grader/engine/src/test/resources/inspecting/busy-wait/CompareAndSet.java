package cases;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class CompareAndSet {
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicInteger most = new AtomicInteger();

    void take() {
        while (!taken.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
    }

    void saw(int guests) {
        int known;
        do {
            known = most.get();
        } while (guests > known && !most.compareAndSet(known, guests));
    }
}
