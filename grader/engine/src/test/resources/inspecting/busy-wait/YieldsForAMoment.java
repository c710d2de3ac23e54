package cases;

import java.util.concurrent.atomic.AtomicInteger;

class YieldsForAMoment {
    private final AtomicInteger state = new AtomicInteger();

    void finish() {
        while (state.get() == 2) { // !busy-wait:informative
            Thread.yield();
        }
    }
}
