package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class WaitsInTheTask {
    List<Future<String>> serve(Kitchen kitchen, ExecutorService pool, List<String> orders) {
        var burgers = new ArrayList<Future<String>>();
        for (String order : orders) {
            burgers.add(pool.submit(() -> {
                CompletableFuture<String> bun = CompletableFuture.supplyAsync(() -> kitchen.cook("bun"));
                String meat = kitchen.cook(order);
                return bun.join() + meat;
            }));
        }
        return burgers;
    }

    List<CompletableFuture<String>> lazily(Kitchen kitchen, List<String> orders) {
        return orders.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> kitchen.cookLater(order).join())) // !common-pool-blocks
                .toList();
    }

    List<Runnable> waiters(Kitchen kitchen, List<String> orders) {
        var waiters = new ArrayList<Runnable>();
        for (String order : orders) {
            CompletableFuture<String> burger = CompletableFuture.supplyAsync(() -> kitchen.cook(order));
            waiters.add(() -> System.out.println(burger.join()));
        }
        return waiters;
    }
}
