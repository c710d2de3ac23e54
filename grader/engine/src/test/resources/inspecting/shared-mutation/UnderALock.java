package cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnderALock {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> sold = new HashMap<>();
    private int tips;

    void serveAll(List<String> guests) {
        try (var waiters = Executors.newFixedThreadPool(4)) {
            for (String guest : guests) {
                waiters.submit(() -> {
                    lock.lock();
                    try {
                        sold.merge(guest, 1, Integer::sum);
                    } finally {
                        lock.unlock();
                    }
                    tip();
                });
            }
        }
        synchronized (this) {
            System.out.println(sold + " " + tips);
        }
    }

    private synchronized void tip() {
        tips++;
    }
}
