package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;

class CompletionOrder {
    List<String> cookAll(Kitchen kitchen, Executor pool, List<String> orders)
            throws InterruptedException, ExecutionException {
        var done = new ExecutorCompletionService<String>(pool);
        for (String order : orders) {
            done.submit(() -> kitchen.cook(order));
        }
        List<String> dishes = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            dishes.add(done.take().get()); // !order-lost:informative
        }
        return dishes;
    }
}
