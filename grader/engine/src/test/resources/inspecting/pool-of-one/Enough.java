package cases;

import cases.provided.Oven;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Enough {
    private final ExecutorService bakers = Executors.newFixedThreadPool(10);
    private final ExecutorService more = Executors.newFixedThreadPool(BAKERS);
    private static final int BAKERS = 1 + 3;

    Future<String> order(Oven oven, String cake) {
        more.submit(() -> oven.bake("bread"));
        return bakers.submit(() -> oven.bake(cake));
    }

    void close() {
        bakers.close();
        more.close();
    }
}
