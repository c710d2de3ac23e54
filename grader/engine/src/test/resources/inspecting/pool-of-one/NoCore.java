package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class NoCore {
    ExecutorService cooks(int most) {
        return new ThreadPoolExecutor( // !pool-of-one
                0, most, 60L, TimeUnit.SECONDS, new LinkedBlockingQueue<Runnable>());
    }
}
