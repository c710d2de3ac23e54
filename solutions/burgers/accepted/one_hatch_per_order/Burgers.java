package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A queue of one place for each order: the cook puts the plate in, the guest takes it out. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final Map<Integer, BlockingQueue<Plate>> hatches = new ConcurrentHashMap<>();

    private record Plate(Burger burger, KitchenException failure) {}

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = lastNumber.incrementAndGet();
        var hatch = new ArrayBlockingQueue<Plate>(1);
        hatches.put(number, hatch);
        Thread.startVirtualThread(() -> {
            hatch.add(cook(order));
            board.show(number);
        });
        return number;
    }

    public Burger pickUp(int number) throws InterruptedException {
        var plate = hatches.get(number).take();
        if (plate.failure() != null) {
            throw plate.failure();
        }
        return plate.burger();
    }

    private Plate cook(Order order) {
        try {
            return new Plate(kitchen.cook(order), null);
        } catch (KitchenException e) {
            return new Plate(null, e);
        }
    }
}
