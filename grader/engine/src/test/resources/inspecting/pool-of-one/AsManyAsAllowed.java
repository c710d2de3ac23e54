package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class AsManyAsAllowed {
    ExecutorService cooks(int number) {
        return new ThreadPoolExecutor(number, number, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    }

    ExecutorService six() {
        return new ThreadPoolExecutor(6, 6, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    }

    ExecutorService one() {
        return new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    }
}
