package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class InterruptedLoopLeaves {
    void serve(Kitchen kitchen, ExecutorService pool, List<String> orders) {
        int i = 0;
        do {
            String order = orders.get(i);
            Future<String> burger;
            burger = pool.submit(() -> kitchen.cook(order));
            try {
                System.out.println(burger.get()); // !sequential-await
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                break;
            }
            i++;
        } while (i < orders.size());
    }
}
