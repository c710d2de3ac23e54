package cases;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

class NapsAtTheQueue {
    private final Queue<String> orders = new ConcurrentLinkedQueue<>();

    String next() {
        String order;
        while ((order = orders.poll()) == null) { // !busy-wait
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            }
        }
        return order;
    }
}
