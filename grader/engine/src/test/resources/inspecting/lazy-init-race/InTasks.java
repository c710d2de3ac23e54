package cases;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

class InTasks {
    private ConcurrentLinkedQueue<String> served;

    void serve(List<String> guests) {
        try (var waiters = Executors.newFixedThreadPool(3)) {
            for (String guest : guests) {
                waiters.execute(() -> {
                    if (served == null) { // !lazy-init-race
                        served = new ConcurrentLinkedQueue<>();
                    }
                    served.add(guest);
                });
            }
        }
    }
}
