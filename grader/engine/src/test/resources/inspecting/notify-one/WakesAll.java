package cases;

import java.util.ArrayDeque;
import java.util.Queue;

class WakesAll {
    private final Queue<String> orders = new ArrayDeque<>();

    synchronized void put(String order) throws InterruptedException {
        while (orders.size() >= 10) {
            wait(); // !well-guarded:celebratory
        }
        orders.add(order);
        notifyAll();
    }

    synchronized String take() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        notifyAll();
        return orders.remove();
    }
}
