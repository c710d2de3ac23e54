// caught by: theTableMeanwhile, aSlowTableHoldsUpNothing
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Waits for order and table, and then asks the kitchen to cook. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var order = threads.submit(() -> staff.takeOrder(guest));
            staff.layTable(guest);
            return staff.cook(order.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KitchenException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
