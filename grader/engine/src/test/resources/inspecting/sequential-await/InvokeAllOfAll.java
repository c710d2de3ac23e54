package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class InvokeAllOfAll {
    List<Future<String>> cookAll(Kitchen kitchen, ExecutorService pool, List<String> orders)
            throws InterruptedException {
        List<Callable<String>> tasks = new ArrayList<>();
        for (String order : orders) {
            tasks.add(() -> kitchen.cook(order));
        }
        return pool.invokeAll(tasks);
    }

    void cookTables(ExecutorService pool, List<List<Callable<String>>> tables) throws InterruptedException {
        for (List<Callable<String>> table : tables) {
            pool.invokeAll(List.copyOf(table));
        }
        pool.invokeAll(List.of(() -> "soup", () -> "bread"));
    }

    String untilItWorks(Kitchen kitchen, ExecutorService pool) throws InterruptedException {
        while (true) {
            var dish = pool.invokeAll(List.<Callable<String>>of(() -> kitchen.cook("soup"))).getFirst();
            if (dish.state() == Future.State.SUCCESS) {
                return dish.resultNow();
            }
        }
    }

    List<Future<String>> oneNeedsTheOther(Kitchen kitchen, ExecutorService pool) throws InterruptedException {
        var buns = pool.invokeAll(List.<Callable<String>>of(() -> kitchen.cook("bun")));
        return pool.invokeAll(List.of(() -> kitchen.cook(buns.getFirst().resultNow())));
    }
}
