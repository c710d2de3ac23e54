package cases;

import java.util.ArrayDeque;
import java.util.Queue;

class Held {
    private final Queue<String> orders = new ArrayDeque<>();
    private final Object bell = new Object();
    private boolean open = true;

    synchronized void close() {
        open = false;
        notifyAll();
    }

    synchronized void awaitEnd() throws InterruptedException {
        while (open) {
            wait();
        }
    }

    void add(String order) {
        synchronized (this.orders) {
            orders.add(order);
            orders.notify();
        }
        synchronized (bell) {
            synchronized (orders) {
                bell.notifyAll();
            }
        }
    }
}
