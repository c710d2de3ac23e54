package cases;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;

class CheckedFailure {
    private static String fetch(String order) throws IOException {
        throw new IOException(order);
    }

    void order(ExecutorService pool, String order, List<String> dishes) {
        pool.submit(() -> { // !future-ignored
            dishes.add(fetch(order));
            return null;
        });
    }
}
