// caught by: aDozenGuestsAtOnce
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Each guest takes a thread of the pool and waits there for a second one. Twelve guests take all twelve, and wait for ever. */
public final class LostOrder {
    private final Staff staff;
    private final ExecutorService pool = Executors.newFixedThreadPool(12); // !executor-never-closed

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var dish = pool.submit(() -> {
            var order = pool.submit(() -> staff.takeOrder(guest));
            return staff.cook(order.get()); // !waits-for-own-pool
        });
        staff.layTable(guest);
        try {
            return dish.get();
        } catch (ExecutionException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw (KitchenException) cause;
        }
    }
}
