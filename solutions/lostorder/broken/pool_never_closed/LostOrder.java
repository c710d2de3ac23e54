// caught by: aDozenGuestsAtOnce
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** A pool for each guest. The guests go home; the threads stay. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(1); // !pool-per-task // !executor-never-closed
        var dish = pool.submit(() -> staff.cook(staff.takeOrder(guest)));
        staff.layTable(guest);
        try {
            return dish.get();
        } catch (ExecutionException e) {
            throw (KitchenException) e.getCause();
        }
    }
}
