// caught by: aDozenGuestsAtOnce
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Nobody gets another's dish, because nobody else is let in. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public synchronized Dish serve(String guest) throws InterruptedException { // !serial-by-lock
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var dish = threads.submit(() -> staff.cook(staff.takeOrder(guest)));
            staff.layTable(guest);
            return dish.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KitchenException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
