package cases;

import cases.provided.Kitchen;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class WrittenByAMethod {
    private final Map<String, String> dishes = new ConcurrentHashMap<>();

    void print(Kitchen kitchen) {
        CompletableFuture.runAsync(() -> cook(kitchen, "soup"));
        try {
            Thread.sleep(500); // !sleep-to-synchronise
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.println(dishes.get("soup"));
    }

    private void cook(Kitchen kitchen, String order) {
        dishes.put(order, kitchen.cook(order));
    }
}
