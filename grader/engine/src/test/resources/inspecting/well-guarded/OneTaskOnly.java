package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

class OneTaskOnly {
    private final Kitchen kitchen = new Kitchen();

    String cook(String order) throws InterruptedException {
        try (var cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            return cooks.submit(() -> kitchen.cook(order)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
