package cases;

import java.util.ArrayDeque;
import java.util.Queue;

class IfForWhile {
    private final Queue<String> orders = new ArrayDeque<>();

    synchronized void add(String order) {
        orders.add(order);
        notifyAll();
    }

    synchronized String next() throws InterruptedException {
        if (orders.isEmpty()) {
            wait(); // !wait-not-in-loop
        }
        return orders.remove();
    }
}
