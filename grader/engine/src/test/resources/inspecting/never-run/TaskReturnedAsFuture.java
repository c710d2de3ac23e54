package cases;

import cases.provided.Kitchen;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

class TaskReturnedAsFuture {
    Future<String> later(Kitchen kitchen, String order) {
        return new FutureTask<>(() -> { // !never-run
            kitchen.cook("bread");
            return kitchen.cook(order);
        });
    }
}
