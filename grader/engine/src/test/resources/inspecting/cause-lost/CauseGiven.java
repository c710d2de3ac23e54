package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class CauseGiven {
    String serve(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("no soup", e.getCause());
        }
    }

    String serveByVariable(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            Throwable reason = e.getCause();
            if (reason instanceof IllegalArgumentException wrongOrder) {
                throw wrongOrder;
            }
            throw new IllegalStateException("no soup", reason);
        }
    }
}
