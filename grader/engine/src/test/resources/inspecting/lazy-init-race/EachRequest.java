package cases;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class EachRequest implements AutoCloseable {
    private final ExecutorService cooks = Executors.newCachedThreadPool();
    private ConcurrentHashMap<String, String> dishes;

    void order(String guest) {
        cooks.execute(() -> {
            if (this.dishes == null) { // !lazy-init-race
                this.dishes = new ConcurrentHashMap<>();
            }
            this.dishes.put(guest, "soup");
        });
    }

    @Override
    public void close() {
        cooks.close();
    }
}
