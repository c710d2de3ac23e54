package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** One thread looks after the line, waits for a free cashier, and sends them to the grill as a virtual thread. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final Semaphore free;
    private final BlockingQueue<FutureTask<Burger>> line = new LinkedBlockingQueue<>();
    private final Thread boss = new Thread(this::lookAfterTheLine, "boss");

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new Semaphore(cashiers);
        boss.start();
    }

    private void lookAfterTheLine() {
        try {
            while (true) {
                free.acquire();
                var task = line.take();
                Thread.startVirtualThread(() -> {
                    task.run();
                    free.release();
                });
            }
        } catch (InterruptedException e) {
            // The place is closed.
        }
    }

    public Burger serve(Order order) throws InterruptedException {
        var task = new FutureTask<>(() -> grill.cook(order));
        line.add(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            line.remove(task);
            throw e;
        } catch (ExecutionException e) {
            throw (GrillException) e.getCause();
        }
    }

    @Override
    public void close() {
        boss.interrupt();
    }
}
