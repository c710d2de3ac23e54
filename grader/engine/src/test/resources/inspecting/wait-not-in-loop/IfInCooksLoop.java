package cases;

import java.util.ArrayDeque;
import java.util.Queue;

class IfInCooksLoop implements Runnable {
    private final Queue<String> orders = new ArrayDeque<>();

    void add(String order) {
        synchronized (orders) {
            orders.add(order);
            orders.notify();
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                String order;
                synchronized (orders) {
                    if (orders.isEmpty()) {
                        orders.wait(); // !wait-not-in-loop
                    }
                    order = orders.remove();
                }
                System.out.println(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
