package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;

class NobodyWaits {
    void order(Kitchen kitchen, ExecutorService pool) {
        pool.submit(() -> {
            try {
                kitchen.cook("soup");
            } catch (RuntimeException e) {
                System.err.println("no soup: " + e);
            }
        });
        pool.execute(() -> {
            try {
                kitchen.cook("bread");
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
        });
    }
}
