package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/** Virtual threads that take tickets from a queue; a ticket without an order sends them home. */
public final class Cashiers implements AutoCloseable {
    /** What a guest holds in line; null in place of an order means that the place is closed. */
    private record Ticket(Order order, CompletableFuture<Burger> burger) {}

    private static final Ticket CLOSED = new Ticket(null, new CompletableFuture<>());

    private final Grill grill;
    private final BlockingQueue<Ticket> line = new LinkedBlockingQueue<>();

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        for (int i = 1; i <= cashiers; i++) {
            Thread.ofVirtual().name("cashier-" + i).start(this::work);
        }
    }

    private void work() {
        try {
            for (var ticket = line.take(); ticket != CLOSED; ticket = line.take()) {
                serve(ticket);
            }
            line.add(CLOSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Ticket ticket) {
        try {
            ticket.burger.complete(grill.cook(ticket.order));
        } catch (RuntimeException e) {
            ticket.burger.completeExceptionally(e);
        }
    }

    public Burger serve(Order order) throws InterruptedException {
        var ticket = new Ticket(order, new CompletableFuture<>());
        line.add(ticket);
        try {
            return ticket.burger.get();
        } catch (InterruptedException e) {
            line.removeIf(other -> other == ticket);
            throw e;
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        line.add(CLOSED);
    }
}
