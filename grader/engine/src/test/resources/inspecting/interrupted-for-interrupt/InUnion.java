package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class InUnion {
    String get(Future<String> dish) {
        try {
            return dish.get();
        } catch (InterruptedException | ExecutionException e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().isInterrupted(); // !interrupted-for-interrupt
            }
            return "";
        }
    }
}
