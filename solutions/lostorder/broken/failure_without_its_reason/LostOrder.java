// caught by: failuresReachTheCaller
package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Throws an exception of the right type that does not know what happened. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var dish = threads.submit(() -> staff.cook(staff.takeOrder(guest)));
            staff.layTable(guest);
            return dish.get();
        } catch (ExecutionException e) {
            throw new KitchenException("something went wrong"); // !cause-lost
        }
    }
}
