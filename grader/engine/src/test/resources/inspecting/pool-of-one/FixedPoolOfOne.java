package cases;

import cases.provided.Oven;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class FixedPoolOfOne {
    private final ExecutorService bakers = Executors.newFixedThreadPool(1); // !pool-of-one

    Future<String> order(Oven oven, String cake) {
        return bakers.submit(() -> oven.bake(cake));
    }

    void close() {
        bakers.close();
    }
}
