package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class AHandOver {
    ExecutorService cooks() {
        return new ThreadPoolExecutor(0, 6, 1, TimeUnit.MINUTES, new SynchronousQueue<>());
    }
}
