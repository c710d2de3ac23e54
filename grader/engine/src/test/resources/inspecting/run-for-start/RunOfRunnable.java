package cases;

import java.util.List;
import java.util.concurrent.FutureTask;

class RunOfRunnable {
    void cook(Runnable recipe, FutureTask<String> order, List<Runnable> recipes) {
        recipe.run();
        order.run();
        recipes.forEach(Runnable::run);
    }
}
