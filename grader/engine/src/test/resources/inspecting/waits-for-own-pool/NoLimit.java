package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class NoLimit {
    private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService cached = Executors.newCachedThreadPool();
    private final ExecutorService other = Executors.newFixedThreadPool(2);

    Future<String> serve(Kitchen kitchen) {
        cached.submit(() -> cached.submit(() -> kitchen.cook("bread")).get()); // !future-ignored
        other.submit(() -> kitchen.cook("water"));
        return virtual.submit(() -> virtual.submit(() -> kitchen.cook("soup")).get());
    }

    void close() {
        virtual.close();
        cached.close();
        other.close();
    }
}
