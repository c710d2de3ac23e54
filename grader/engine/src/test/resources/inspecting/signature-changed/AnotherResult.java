package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

final class Counter implements AutoCloseable {
    private final Kitchen kitchen;
    private final AtomicInteger numbers = new AtomicInteger();
    private final ConcurrentHashMap<Integer, CompletableFuture<String>> cooking = new ConcurrentHashMap<>();

    Counter(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public int takeOrder(Order order) {
        int number = numbers.incrementAndGet();
        cooking.put(number, kitchen.cookLater(order.dish()));
        return number;
    }

    public CompletableFuture<String> pickUp(int number) { // !signature-changed
        return cooking.remove(number);
    }

    public List<String> waiting() {
        return cooking.keySet().stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        cooking.clear();
    }

    record Order(String guest, String dish) {}
}
