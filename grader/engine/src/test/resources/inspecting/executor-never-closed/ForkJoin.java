package cases;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

class ForkJoin {
    void cook(List<String> orders) {
        ForkJoinPool pool = new ForkJoinPool(4); // !executor-never-closed
        pool.submit(() -> orders.parallelStream().forEach(System.out::println)).join();
    }
}
