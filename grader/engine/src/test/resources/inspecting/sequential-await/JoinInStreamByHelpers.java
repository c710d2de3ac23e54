package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class JoinInStreamByHelpers {
    private final ExecutorService pool;
    private final Kitchen kitchen;

    JoinInStreamByHelpers(ExecutorService pool, Kitchen kitchen) {
        this.pool = pool;
        this.kitchen = kitchen;
    }

    List<String> serve(List<String> orders) {
        return orders.stream().map(this::cookLater).map(burger -> await(burger)).toList(); // !sequential-await
    }

    private Future<String> cookLater(String order) {
        return pool.submit(() -> kitchen.cook(order));
    }

    private static String await(Future<String> burger) {
        try {
            return burger.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "none";
        } catch (ExecutionException e) {
            return "none";
        }
    }
}
