package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One thread takes the orders from a queue, all evening long, and sends each one to a cook of its own. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final BlockingQueue<Slip> slips = new LinkedBlockingQueue<>();
    private final Map<Integer, CompletableFuture<Burger>> plates = new ConcurrentHashMap<>();

    private record Slip(int number, Order order, CompletableFuture<Burger> plate) {}

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
        Thread.ofPlatform().name("dispatcher").daemon().start(this::dispatch);
    }

    public int order(Order order) {
        var slip = new Slip(lastNumber.incrementAndGet(), order, new CompletableFuture<>());
        plates.put(slip.number(), slip.plate());
        slips.add(slip);
        return slip.number();
    }

    public Burger pickUp(int number) throws InterruptedException {
        try {
            return plates.get(number).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KitchenException failed) {
                throw failed;
            }
            throw new IllegalStateException("the kitchen broke down over order " + number, e.getCause());
        }
    }

    private void dispatch() {
        try {
            while (true) {
                var slip = slips.take();
                Thread.ofVirtual().start(() -> cook(slip));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cook(Slip slip) {
        try {
            slip.plate().complete(kitchen.cook(slip.order()));
        } catch (KitchenException e) {
            slip.plate().completeExceptionally(e);
        } finally {
            board.show(slip.number());
        }
    }
}
