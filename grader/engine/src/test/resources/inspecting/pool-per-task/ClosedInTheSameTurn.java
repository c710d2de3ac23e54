package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.Executors;

class ClosedInTheSameTurn {
    void cook(Kitchen kitchen, List<String> orders) {
        for (String order : orders) {
            try (var cook = Executors.newVirtualThreadPerTaskExecutor()) { // !pool-per-task
                cook.submit(() -> kitchen.cook(order));
            }
        }
    }
}
