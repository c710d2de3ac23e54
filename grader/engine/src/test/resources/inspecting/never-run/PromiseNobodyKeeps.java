package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class PromiseNobodyKeeps {
    String wait(Kitchen kitchen) {
        var dish = new CompletableFuture<String>(); // !never-run
        CompletableFuture.runAsync(() -> kitchen.cook("soup"));
        return dish.join();
    }

    String waitWithStages() throws InterruptedException, ExecutionException {
        CompletableFuture<String> bell = new CompletableFuture<>(); // !never-run
        bell.thenAccept(System.out::println);
        return bell.get();
    }
}
