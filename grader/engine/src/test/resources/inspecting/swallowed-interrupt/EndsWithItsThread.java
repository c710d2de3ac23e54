package cases;

import java.util.concurrent.BlockingQueue;

class EndsWithItsThread {
    static class Cook extends Thread {
        private final BlockingQueue<String> orders;

        Cook(BlockingQueue<String> orders) {
            this.orders = orders;
        }

        @Override
        public void run() {
            try {
                System.out.println(orders.take());
            } catch (InterruptedException e) {
                System.out.println("no orders any more");
            }
        }
    }

    static class Waiter implements Runnable {
        private final Thread cook;

        Waiter(Thread cook) {
            this.cook = cook;
        }

        @Override
        public void run() {
            try {
                cook.join();
            } catch (InterruptedException e) { // !swallowed-interrupt
                e.printStackTrace();
            }
            System.out.println("serves what may not be cooked");
        }
    }

    void alarm() {
        new Thread(() -> {
                    try {
                        Thread.sleep(1000);
                    } catch (InterruptedException e) {
                        // nobody needs the alarm
                    }
                })
                .start();
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) { // !swallowed-interrupt
                // goes on
            }
            System.out.println("ring");
        });
    }

    void announce(BlockingQueue<String> orders, BlockingQueue<String> served) {
        Thread.startVirtualThread(() -> {
            try {
                orders.take();
            } catch (InterruptedException e) { // !swallowed-interrupt
                System.err.println("nothing to serve");
            } finally {
                served.add("the dish that may not be there");
            }
        });
    }
}
