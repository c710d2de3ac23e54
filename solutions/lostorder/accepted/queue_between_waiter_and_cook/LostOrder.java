package lostorder;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.SynchronousQueue;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** The waiter puts the order where the cook takes it from, both in threads of their own; failures travel the same way. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var orders = new SynchronousQueue<Callable<Order>>();
        var dishes = new ArrayBlockingQueue<Callable<Dish>>(1);
        start(() -> orders.put(outcome(() -> staff.takeOrder(guest))));
        start(() -> {
            var order = orders.take();
            dishes.put(outcome(() -> staff.cook(order.call())));
        });
        staff.layTable(guest);
        try {
            return dishes.take().call();
        } catch (KitchenException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a call comes to, for somebody else to hear: its result, or its exception. */
    private static <T> Callable<T> outcome(Callable<T> call) throws Exception {
        try {
            T result = call.call();
            return () -> result;
        } catch (KitchenException e) {
            return () -> {
                throw e;
            };
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void start(Work work) {
        Thread.startVirtualThread(() -> {
            try {
                work.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
