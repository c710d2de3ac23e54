package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class ExecutionExceptionDropped {
    String serve(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("something went wrong"); // !cause-lost
        }
    }
}
