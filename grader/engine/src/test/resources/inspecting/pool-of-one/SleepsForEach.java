package cases;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class SleepsForEach implements AutoCloseable {
    private final ExecutorService sleeper = Executors.newSingleThreadExecutor(); // !pool-of-one

    <T> Future<T> later(Duration delay, T value) {
        return sleeper.submit(() -> {
            Thread.sleep(delay);
            return value;
        });
    }

    @Override
    public void close() {
        sleeper.close();
    }
}
