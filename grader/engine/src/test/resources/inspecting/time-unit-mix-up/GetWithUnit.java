package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class GetWithUnit {
    private static final long TIMEOUT_MILLIS = 500;

    String get(Future<String> dish) throws InterruptedException, ExecutionException, TimeoutException {
        return dish.get(TIMEOUT_MILLIS, TimeUnit.SECONDS); // !time-unit-mix-up
    }
}
