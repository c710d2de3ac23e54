package cases;

import java.util.ArrayDeque;
import java.util.Queue;

class LooksAgainBeforeItActs implements Runnable {
    private final Queue<String> orders = new ArrayDeque<>();

    synchronized void add(String order) {
        orders.add(order);
        notifyAll();
    }

    @Override
    public void run() {
        try {
            while (true) {
                cookOne();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cookOne() throws InterruptedException {
        String order = null;
        synchronized (this) {
            if (orders.isEmpty()) {
                wait();
            }
            if (!orders.isEmpty()) {
                order = orders.remove();
            }
        }
        if (order != null) {
            System.out.println(order);
        }
    }
}
