package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class AsksAgainUntilItWorks {
    String retry(Kitchen kitchen, ExecutorService pool) throws InterruptedException {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                return pool.submit(() -> kitchen.cook("cheese")).get();
            } catch (ExecutionException e) {
                System.out.println("once more");
            }
        }
        return "none";
    }

    String repeat(Kitchen kitchen) {
        String burger;
        do {
            burger = CompletableFuture.supplyAsync(() -> kitchen.cook("cheese")).join();
        } while (burger.isEmpty());
        return burger;
    }

    void repeatWithFlag(Kitchen kitchen) {
        boolean done = false;
        while (!done) {
            var burger = CompletableFuture.supplyAsync(() -> kitchen.cook("cheese"));
            System.out.println(burger.join());
            done = true;
        }
    }
}
