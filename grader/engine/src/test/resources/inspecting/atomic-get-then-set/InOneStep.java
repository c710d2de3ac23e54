package cases;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class InOneStep {
    private final AtomicInteger last = new AtomicInteger();
    private final AtomicBoolean started = new AtomicBoolean();

    int order() {
        if (started.compareAndSet(false, true)) {
            System.out.println("open");
        }
        int number = last.incrementAndGet();
        System.out.println(last.get());
        return number;
    }
}
