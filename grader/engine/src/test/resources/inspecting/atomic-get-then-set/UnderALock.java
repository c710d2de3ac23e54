package cases;

import java.util.concurrent.atomic.AtomicInteger;

class UnderALock {
    private final AtomicInteger free = new AtomicInteger(4);

    synchronized boolean take() {
        if (free.get() == 0) {
            return false;
        }
        free.set(free.get() - 1);
        return true;
    }
}
