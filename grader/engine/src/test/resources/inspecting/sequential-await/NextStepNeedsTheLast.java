package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class NextStepNeedsTheLast {
    String refine(Kitchen kitchen, int times) {
        String burger = "raw";
        for (int i = 0; i < times; i++) {
            String soFar = burger;
            burger = CompletableFuture.supplyAsync(() -> kitchen.cook(soFar)).join();
        }
        return burger;
    }

    private String state = "raw";

    void refine(Kitchen kitchen, ExecutorService pool, List<String> steps)
            throws InterruptedException, ExecutionException {
        for (String step : steps) {
            var next = pool.submit(() -> kitchen.cook(this.state + step));
            String result = next.get();
            state = result.strip();
        }
    }
}
