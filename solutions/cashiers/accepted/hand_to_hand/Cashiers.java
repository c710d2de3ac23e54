package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;

/**
 * A fair SynchronousQueue is the line itself: each guest stands in it until a cashier takes the order from their hand.
 */
public final class Cashiers implements AutoCloseable {
    private record Ticket(Order order, CompletableFuture<Burger> burger) {}

    private final Grill grill;
    private final SynchronousQueue<Ticket> line = new SynchronousQueue<>(true);
    private final List<Thread> cashiers = new ArrayList<>();

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        for (int i = 1; i <= cashiers; i++) {
            this.cashiers.add(Thread.ofPlatform().name("cashier-" + i).start(this::work));
        }
    }

    private void work() {
        try {
            while (true) {
                var ticket = line.take();
                try {
                    ticket.burger.complete(grill.cook(ticket.order));
                } catch (GrillException e) {
                    ticket.burger.completeExceptionally(e);
                }
            }
        } catch (InterruptedException e) {
            // The place is closed.
        }
    }

    public Burger serve(Order order) throws InterruptedException {
        var ticket = new Ticket(order, new CompletableFuture<>());
        line.put(ticket);
        try {
            return ticket.burger.get();
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        cashiers.forEach(Thread::interrupt);
    }
}
