package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.concurrent.Executors;

class ClosesExecutorOnLoop {
    void open(Loop loop, Depot depot) {
        loop.onRequest(request -> {
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) { // !blocking-on-loop
                pool.submit(() -> depot.find(request));
            }
        });
    }
}
