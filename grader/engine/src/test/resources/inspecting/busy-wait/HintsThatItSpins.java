package cases;

import java.util.concurrent.atomic.AtomicInteger;

class HintsThatItSpins {
    private final AtomicInteger served = new AtomicInteger();

    void await(int guests) {
        while (served.get() < guests) { // !busy-wait:informative
            Thread.onSpinWait();
        }
    }
}
