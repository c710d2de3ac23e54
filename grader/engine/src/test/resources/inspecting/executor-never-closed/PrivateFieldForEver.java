package cases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PrivateFieldForEver {
    private final ExecutorService cooks = Executors.newFixedThreadPool(4); // !executor-never-closed:informative

    Future<?> cook(Runnable recipe) {
        return cooks.submit(recipe);
    }

    static class Till {
        private ExecutorService clerks;

        void open() {
            clerks = Executors.newFixedThreadPool(4); // !executor-never-closed
        }

        void stop() {
            System.out.println("closed");
        }
    }
}
