package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class OnlyTheText {
    String serve(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage()); // !cause-lost:informative
        }
    }

    void open(Runnable door) {
        try {
            door.run();
        } catch (RuntimeException e) {
            throw new IllegalStateException("closed: " + e.getMessage()); // !cause-lost:informative
        }
    }
}
