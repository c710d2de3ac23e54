package cases;

import cases.provided.Kitchen;
import java.util.List;

/** Takes orders and hands out what was cooked for them. */
final class Counter implements AutoCloseable {
    private final Kitchen kitchen;

    Counter(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public int takeOrder(Order order) {
        throw new UnsupportedOperationException("TODO: task 1");
    }

    public String pickUp(int number) throws InterruptedException {
        throw new UnsupportedOperationException("TODO: task 1");
    }

    public List<String> waiting() {
        throw new UnsupportedOperationException("TODO: task 2");
    }

    @Override
    public void close() {}

    record Order(String guest, String dish) {}
}
