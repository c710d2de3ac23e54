package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class OneOfSeveral {
    String serve(Future<String> dish) throws InterruptedException {
        try {
            return dish.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("no soup"); // !cause-lost
        }
    }
}
