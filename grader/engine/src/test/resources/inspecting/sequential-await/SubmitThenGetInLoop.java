package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class SubmitThenGetInLoop {
    List<String> serve(Kitchen kitchen, ExecutorService pool, List<String> orders) throws InterruptedException {
        var burgers = new ArrayList<String>();
        for (int i = 0; i < orders.size(); i++) {
            String order = orders.get(i);
            Future<String> burger = pool.submit(() -> kitchen.cook(order));
            try {
                burgers.add(burger.get()); // !sequential-await
            } catch (ExecutionException e) {
                burgers.add("none");
            }
        }
        return burgers;
    }
}
