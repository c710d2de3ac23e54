package cases;

import java.util.concurrent.ExecutorService;

class YieldsUntilThePoolIsEmpty {
    void closeUp(ExecutorService cooks) {
        cooks.shutdown();
        while (!cooks.isTerminated()) { // !busy-wait
            Thread.yield();
        }
    }
}
