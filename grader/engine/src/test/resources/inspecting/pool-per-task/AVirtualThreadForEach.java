package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class AVirtualThreadForEach {
    private final ExecutorService cooks = Executors.newVirtualThreadPerTaskExecutor();

    Future<String> order(Kitchen kitchen, String order) {
        return cooks.submit(() -> kitchen.cook(order));
    }

    void close() {
        cooks.close();
    }
}
