package cases;

import java.util.concurrent.atomic.AtomicInteger;

class CountsThenReads {
    private final AtomicInteger last = new AtomicInteger();

    int order() {
        last.incrementAndGet();
        int number = last.get(); // !atomic-get-then-set
        return number;
    }

    int again() {
        last.getAndIncrement();
        return last.get(); // !atomic-get-then-set
    }
}
