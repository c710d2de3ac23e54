package cases;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class LastOneOut {
    void eat(List<String> guests) {
        var eating = new AtomicInteger(guests.size());
        for (String guest : guests) {
            Thread.startVirtualThread(() -> {
                System.out.println(guest);
                eating.decrementAndGet();
                if (eating.get() == 0) { // !atomic-get-then-set
                    System.out.println("the bill, please");
                }
            });
        }
    }
}
