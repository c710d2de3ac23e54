package cases;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

class InLoop {
    private final Queue<String> orders = new ArrayDeque<>();

    synchronized String next() throws InterruptedException {
        while (orders.isEmpty()) {
            wait(); // !well-guarded:celebratory
        }
        return orders.remove();
    }

    synchronized String nextWithin(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (orders.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return orders.remove();
    }

    synchronized void add(String order) {
        orders.add(order);
        notifyAll();
    }
}
