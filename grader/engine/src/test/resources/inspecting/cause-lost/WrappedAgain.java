package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class WrappedAgain {
    String serve(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("no soup", e); // !cause-lost:informative
        }
    }
}
