// caught by: aSlowTableHoldsUpNothing
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Lays the table while the dish is cooked, but nothing happens while the order is taken. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var order = threads.submit(() -> staff.takeOrder(guest)).get(); // !sequential-await
            var dish = threads.submit(() -> staff.cook(order));
            staff.layTable(guest);
            return dish.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KitchenException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
