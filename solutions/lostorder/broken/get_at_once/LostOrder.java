// caught by: theTableMeanwhile
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Asks for the result in the same breath in which it asks for the work. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var dish = threads.submit(() -> staff.cook(staff.takeOrder(guest))).get(); // !sequential-await
            staff.layTable(guest);
            return dish;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KitchenException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
