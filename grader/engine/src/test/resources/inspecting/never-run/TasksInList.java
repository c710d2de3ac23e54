package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class TasksInList {
    List<String> cookAll(Kitchen kitchen, List<String> orders) throws InterruptedException, ExecutionException {
        List<FutureTask<String>> dishes = new ArrayList<>();
        for (String order : orders) {
            dishes.add(new FutureTask<>(() -> kitchen.cook(order))); // !never-run
        }
        List<String> served = new ArrayList<>();
        for (FutureTask<String> dish : dishes) {
            served.add(dish.get());
        }
        return served;
    }
}
