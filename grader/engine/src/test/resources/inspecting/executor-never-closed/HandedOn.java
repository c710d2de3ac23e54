package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

class HandedOn {
    private final List<ExecutorService> pools = new ArrayList<>();
    ExecutorService shared;

    ExecutorService create() {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        pool.submit(() -> System.out.println("warm"));
        return pool;
    }

    ExecutorService createDirectly() {
        return Executors.newCachedThreadPool();
    }

    Supplier<ExecutorService> factory() {
        var pool = Executors.newCachedThreadPool();
        return () -> pool;
    }

    void keep() {
        var pool = Executors.newFixedThreadPool(4);
        pools.add(pool);
        close(Executors.newFixedThreadPool(4));
        var other = Executors.newFixedThreadPool(4);
        close(other);
        shared = Executors.newFixedThreadPool(4);
        var third = Executors.newFixedThreadPool(4);
        shared = third;
    }

    private static void close(ExecutorService pool) {
        pool.close();
    }
}
