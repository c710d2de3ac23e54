package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class TaskThatIsOnlyAsked {
    String cook(Kitchen kitchen, String order) throws InterruptedException, ExecutionException {
        var dish = new FutureTask<>(() -> kitchen.cook(order)); // !never-run
        kitchen.cook("bread");
        return dish.get();
    }
}
