package cases;

import java.util.concurrent.atomic.AtomicInteger;

class Retries {
    private final AtomicInteger free = new AtomicInteger(4);

    boolean take() {
        int seen = free.get();
        while (seen > 0) {
            if (free.compareAndSet(seen, seen - 1)) {
                return true;
            }
            seen = free.get();
        }
        return false;
    }
}
