package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class GetInBlock {
    void serve(Kitchen kitchen, ExecutorService pool) {
        kitchen.cookLater("soup").thenAccept(soup -> {
            var bread = pool.submit(() -> kitchen.cook("bread"));
            try {
                System.out.println(soup + bread.get()); // !await-in-stage
            } catch (ExecutionException e) {
                throw new IllegalStateException("no bread", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
