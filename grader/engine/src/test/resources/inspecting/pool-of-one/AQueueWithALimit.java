package cases;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class AQueueWithALimit {
    ExecutorService cooks() {
        return new ThreadPoolExecutor(1, 6, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(100));
    }

    ExecutorService others() {
        return new ThreadPoolExecutor(1, 6, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(100));
    }
}
