// caught by: aFailedOrderFailsOnlyItsOwner
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/** The cook catches the failure and goes on, and the guest waits for ever. */
public final class Cashiers implements AutoCloseable {
    private record Ticket(Order order, CompletableFuture<Burger> burger) {}

    private final Grill grill;
    private final BlockingQueue<Ticket> line = new LinkedBlockingQueue<>();
    private final List<Thread> cooks = new ArrayList<>();

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        for (int i = 1; i <= cashiers; i++) {
            cooks.add(Thread.ofPlatform().name("cashier-" + i).start(this::work));
        }
    }

    private void work() {
        try {
            while (true) {
                var ticket = line.take();
                try {
                    ticket.burger.complete(grill.cook(ticket.order));
                } catch (GrillException e) { // !exception-lost-in-task
                    continue;
                }
            }
        } catch (InterruptedException e) {
            // The place is closed.
        }
    }

    public Burger serve(Order order) throws InterruptedException {
        var ticket = new Ticket(order, new CompletableFuture<>());
        line.add(ticket);
        try {
            return ticket.burger.get();
        } catch (InterruptedException e) {
            line.remove(ticket);
            throw e;
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        cooks.forEach(Thread::interrupt);
    }
}
