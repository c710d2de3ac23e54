package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class GetInForEach {
    void serve(Kitchen kitchen, ExecutorService pool, List<String> orders) {
        orders.stream()
                .map(order -> (Callable<String>) () -> kitchen.cook(order))
                .map(pool::submit)
                .forEach(burger -> { // !sequential-await
                    try {
                        System.out.println(burger.get());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (ExecutionException e) {
                        System.out.println("no burger");
                    }
                });
    }
}
