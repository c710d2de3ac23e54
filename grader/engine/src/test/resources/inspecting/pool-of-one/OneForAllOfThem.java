package cases;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class OneForAllOfThem {
    void cook(List<Callable<String>> recipes) throws InterruptedException {
        try (var cooks = Executors.newSingleThreadExecutor()) { // !pool-of-one:informative
            cooks.invokeAll(recipes);
        }
    }
}
