package cases;

import java.util.concurrent.BlockingQueue;

class EndsTheLoop {
    Thread server(BlockingQueue<String> orders) {
        return new Thread(() -> {
            try {
                while (true) {
                    System.out.println(orders.take());
                }
            } catch (InterruptedException e) {
                System.out.println("asked to stop, so the thread ends here");
            }
        });
    }

    void tick() {
        try {
            for (int i = 0; i < 10; i++) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            // the end of the ticking
        }
    }
}
