package cases;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class DrainsTheQueue {
    private final Queue<String> orders = new ConcurrentLinkedQueue<>();

    int drain() {
        int count = 0;
        while (!orders.isEmpty()) {
            String order = orders.poll();
            if (order == null) {
                break;
            }
            count++;
        }
        return count;
    }
}
