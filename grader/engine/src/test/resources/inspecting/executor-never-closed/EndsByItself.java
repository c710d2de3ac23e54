package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class EndsByItself {
    void serve(Runnable meal) {
        ExecutorService waiters = Executors.newCachedThreadPool(); // !executor-never-closed
        waiters.execute(meal);
    }
}
