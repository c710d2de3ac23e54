package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

class ForksAndJoins {
    private final ForkJoinPool pool = new ForkJoinPool(4);
    private final ExecutorService other = Executors.newFixedThreadPool(2);

    String serve(Kitchen kitchen) {
        other.submit(() -> kitchen.cook("water"));
        return pool.submit(() -> pool.submit(() -> kitchen.cook("soup")).join()).join();
    }

    void close() {
        pool.close();
        other.close();
    }
}
