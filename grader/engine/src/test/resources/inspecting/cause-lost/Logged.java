package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

class Logged {
    private static final Logger LOG = Logger.getLogger("kitchen");
    private Throwable last;

    String serve(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "no soup", e);
            throw new IllegalStateException("no soup");
        }
    }

    String serveAndRemember(Future<String> dish) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            last = e.getCause();
            throw new IllegalStateException("no soup");
        }
    }
}
