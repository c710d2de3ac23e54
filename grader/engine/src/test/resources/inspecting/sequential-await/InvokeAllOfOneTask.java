package cases;

import cases.provided.Kitchen;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class InvokeAllOfOneTask {
    void cookAll(Kitchen kitchen, ExecutorService pool, List<String> orders) throws InterruptedException {
        for (String order : orders) {
            pool.invokeAll(List.of(() -> kitchen.cook(order))); // !sequential-await
        }
    }

    List<Future<String>> cookTwo(Kitchen kitchen, ExecutorService pool) throws InterruptedException {
        Callable<String> soup = () -> kitchen.cook("soup");
        Callable<String> bread = () -> kitchen.cook("bread");
        List<Future<String>> first = pool.invokeAll(Collections.singletonList(soup)); // !sequential-await
        List<Future<String>> second = pool.invokeAll(Collections.singletonList(bread));
        return List.of(first.getFirst(), second.getFirst());
    }
}
