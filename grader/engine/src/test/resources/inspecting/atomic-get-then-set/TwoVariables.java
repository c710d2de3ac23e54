package cases;

import java.util.concurrent.atomic.AtomicInteger;

class TwoVariables {
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();

    void serve() {
        served.set(waiting.get() + 1);
        if (served.get() > 3) {
            waiting.incrementAndGet();
        }
        waiting.decrementAndGet();
        System.out.println(served.get());
    }
}
