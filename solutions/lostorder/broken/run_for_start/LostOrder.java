// caught by: theTableMeanwhile
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** run() takes the order in the caller's thread; the table has to wait. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        try {
            var dish = new FutureTask<>(() -> staff.cook(staff.takeOrder(guest)));
            new Thread(dish).run(); // !run-for-start
            staff.layTable(guest);
            return dish.get();
        } catch (ExecutionException e) {
            throw (KitchenException) e.getCause();
        }
    }
}
