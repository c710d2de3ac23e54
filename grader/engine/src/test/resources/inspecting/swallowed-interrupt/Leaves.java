package cases;

import java.util.concurrent.BlockingQueue;

class Leaves {
    void serve(BlockingQueue<String> orders) {
        while (true) {
            try {
                System.out.println(orders.take());
            } catch (InterruptedException e) {
                System.out.println("closing");
                break;
            }
        }
    }

    Runnable server(BlockingQueue<String> orders) {
        return () -> {
            try {
                System.out.println(orders.take());
            } catch (InterruptedException e) {
                return;
            }
            System.out.println("served");
        };
    }
}
