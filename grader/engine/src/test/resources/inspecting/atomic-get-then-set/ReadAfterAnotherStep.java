package cases;

import java.util.concurrent.atomic.AtomicInteger;

class ReadAfterAnotherStep {
    private final AtomicInteger served = new AtomicInteger();

    void serve(String guest) {
        served.incrementAndGet();
        System.out.println(guest);
        if (served.get() > 100) {
            System.out.println("what a day");
        }
    }
}
