package cases;

import java.util.concurrent.BlockingQueue;

class AsksWhetherToGoOn implements Runnable {
    private final BlockingQueue<String> orders;
    private volatile boolean open = true;

    AsksWhetherToGoOn(BlockingQueue<String> orders) {
        this.orders = orders;
    }

    @Override
    public void run() {
        while (open) {
            try {
                System.out.println(orders.take());
            } catch (InterruptedException e) { // !swallowed-interrupt:informative
                // looks whether it is still open
            }
        }
    }

    void close() {
        open = false;
    }
}
