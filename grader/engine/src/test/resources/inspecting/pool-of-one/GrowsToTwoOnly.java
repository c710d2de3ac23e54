package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class GrowsToTwoOnly {
    ExecutorService cooks(ThreadFactory school) {
        return new ThreadPoolExecutor(2, 20, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), school); // !pool-of-one
    }
}
