package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class OtherExceptions {
    int guests(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + number);
        }
    }

    String atOnce(Future<String> dish) throws InterruptedException, ExecutionException {
        try {
            return dish.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("too slow");
        }
    }
}
