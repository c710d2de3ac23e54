package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class NeverGrows {
    private final ExecutorService cooks =
            new ThreadPoolExecutor(1, 6, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()); // !pool-of-one

    Future<?> cook(Runnable recipe) {
        return cooks.submit(recipe);
    }

    void close() {
        cooks.close();
    }
}
