package cases;

import java.util.ArrayDeque;
import java.util.Queue;

class HelperActsItself {
    private final Queue<String> orders = new ArrayDeque<>();

    void work() throws InterruptedException {
        String order = next();
        while (order != null) {
            System.out.println(order);
            order = next();
        }
    }

    private String next() throws InterruptedException {
        synchronized (orders) {
            if (orders.isEmpty()) {
                orders.wait(); // !wait-not-in-loop
            }
            return orders.poll();
        }
    }
}
