package cases;

import java.util.List;
import java.util.concurrent.Executors;

class CountsPlates {
    private int served;

    int serveAll(List<String> guests) {
        try (var waiters = Executors.newFixedThreadPool(4)) {
            for (String guest : guests) {
                waiters.submit(() -> {
                    System.out.println("for " + guest);
                    served++; // !shared-mutation
                });
            }
        }
        return served;
    }
}
