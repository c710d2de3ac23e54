package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class OneLineAfterTheOther {
    List<String> serveTwo(Kitchen kitchen) {
        String first = CompletableFuture.supplyAsync(() -> kitchen.cook("cheese")).join(); // !sequential-await
        String second = CompletableFuture.supplyAsync(() -> kitchen.cook("bacon")).join();
        return List.of(first, second);
    }

    List<String> serveTwo(Kitchen kitchen, ExecutorService pool) throws InterruptedException, ExecutionException {
        Future<String> first = pool.submit(() -> kitchen.cook("cheese"));
        String cheese = first.get(); // !sequential-await
        System.out.println("one is ready");
        Future<String> second = pool.submit(() -> {
            return kitchen.cook("bacon");
        });
        String bacon = second.get();
        return List.of(cheese, bacon);
    }

    String serveTwoInOneLine(Kitchen kitchen) {
        return kitchen.cookLater("cheese").join() + kitchen.cookLater("bacon").join(); // !sequential-await
    }
}
