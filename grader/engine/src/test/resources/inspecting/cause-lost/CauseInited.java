package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class CauseInited {
    String serve(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw (IllegalStateException) new IllegalStateException("no soup").initCause(e.getCause());
        }
    }

    String serveWithProblem(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            var problem = new IllegalStateException("no soup");
            problem.addSuppressed(e.getCause());
            throw problem;
        }
    }
}
