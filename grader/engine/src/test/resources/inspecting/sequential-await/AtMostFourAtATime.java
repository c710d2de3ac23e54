package cases;

import cases.provided.Kitchen;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AtMostFourAtATime {
    void serve(Kitchen kitchen, List<String> orders) {
        var cooking = new ArrayDeque<CompletableFuture<String>>();
        for (String order : orders) {
            if (cooking.size() == 4) {
                System.out.println(cooking.removeFirst().join());
            }
            cooking.add(CompletableFuture.supplyAsync(() -> kitchen.cook(order)));
        }
        for (CompletableFuture<String> burger : cooking) {
            System.out.println(burger.join());
        }
    }

    void serveInBatches(Kitchen kitchen, List<List<String>> batches) {
        for (List<String> batch : batches) {
            var cooking = new ArrayDeque<CompletableFuture<String>>();
            for (String order : batch) {
                cooking.add(kitchen.cookLater(order));
            }
            while (!cooking.isEmpty()) {
                System.out.println(cooking.poll().join());
            }
        }
    }

    void waitNowAndThen(Kitchen kitchen, List<String> orders) {
        var cooking = new ArrayDeque<CompletableFuture<String>>();
        for (String order : orders) {
            CompletableFuture<String> burger = CompletableFuture.supplyAsync(() -> kitchen.cook(order));
            cooking.add(burger);
            if (cooking.size() % 4 == 0) {
                burger.join();
            }
        }
    }
}
