package cases;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;

class CheckedFailureInLoop {
    private static Void cook(String order) throws TimeoutException {
        throw new TimeoutException(order);
    }

    void orderAll(ExecutorService pool, List<String> orders) {
        for (String order : orders) {
            pool.submit(() -> cook(order)); // !future-ignored
        }
        pool.close();
    }
}
