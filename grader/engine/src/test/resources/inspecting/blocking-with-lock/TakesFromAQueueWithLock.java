package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class TakesFromAQueueWithLock {
    private final BlockingQueue<String> orders = new LinkedBlockingQueue<>();
    private final List<String> taken = new ArrayList<>();

    synchronized String take() throws InterruptedException {
        String order = orders.take(); // !blocking-with-lock
        taken.add(order);
        return order;
    }

    synchronized void give(String order) {
        orders.add(order);
    }
}
