package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class LastOneClears {
    void eat(List<String> guests) {
        var plates = new ArrayList<>(guests);
        var eating = new AtomicInteger(guests.size());
        for (String guest : guests) {
            Thread.startVirtualThread(() -> {
                System.out.println(guest);
                if (eating.decrementAndGet() == 0) {
                    plates.clear();
                }
            });
        }
    }
}
