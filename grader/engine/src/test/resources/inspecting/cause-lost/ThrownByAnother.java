package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ThrownByAnother {
    String serve(Future<String> dish, Future<String> bread) throws InterruptedException, ExecutionException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            try {
                return bread.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                throw new IllegalStateException("no bread in time", slow);
            }
        }
    }

    String helped(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw problem(e);
        }
    }

    private static RuntimeException problem(ExecutionException e) {
        return new IllegalStateException(e.getCause());
    }
}
