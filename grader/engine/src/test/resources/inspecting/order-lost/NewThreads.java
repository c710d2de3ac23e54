package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

class NewThreads {
    List<String> cookAll(Kitchen kitchen, List<String> orders) throws InterruptedException {
        var dishes = new LinkedBlockingQueue<String>();
        var done = new CountDownLatch(orders.size());
        orders.forEach(order -> new Thread(() -> {
                    try {
                        dishes.offer(kitchen.cook(order)); // !order-lost
                    } finally {
                        done.countDown();
                    }
                })
                .start());
        done.await();
        return dishes.stream().toList();
    }
}
