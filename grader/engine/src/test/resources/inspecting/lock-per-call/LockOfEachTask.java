package cases;

import java.util.concurrent.ExecutorService;

class LockOfEachTask {
    private int cooked;

    void cook(ExecutorService cooks) {
        for (int i = 0; i < 5; i++) {
            cooks.execute(() -> {
                Object lock = new Object();
                synchronized (lock) { // !lock-per-call
                    cooked++;
                }
            });
        }
    }
}
