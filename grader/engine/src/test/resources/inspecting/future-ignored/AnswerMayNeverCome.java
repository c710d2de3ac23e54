package cases;

import cases.provided.Kitchen;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;

class AnswerMayNeverCome {
    void order(Kitchen kitchen, ExecutorService pool, String order, BlockingQueue<String> counter) {
        pool.submit(() -> { // !future-ignored:informative
            String dish = kitchen.cook(order);
            counter.add(dish);
        });
    }
}
