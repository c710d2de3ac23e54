package cases;

import java.util.ArrayDeque;
import java.util.Queue;

class OneRoomForBoth {
    private final Queue<String> orders = new ArrayDeque<>();

    synchronized void put(String order) throws InterruptedException {
        while (orders.size() >= 10) {
            wait();
        }
        orders.add(order);
        notify(); // !notify-one
    }

    synchronized String take() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        notify(); // !notify-one
        return orders.remove();
    }
}
