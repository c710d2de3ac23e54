package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class EveryOrderCounts implements AutoCloseable {
    private final ExecutorService cooks = Executors.newCachedThreadPool();
    private int cooked;

    void order(String dish) {
        cooks.execute(() -> cook(dish));
    }

    private void cook(String dish) {
        System.out.println(dish);
        cooked++; // !shared-mutation
    }

    @Override
    public void close() {
        System.out.println(cooked);
        cooks.close();
    }
}
