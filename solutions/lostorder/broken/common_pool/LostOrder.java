// caught by: aDozenGuestsAtOnce
package lostorder;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Blocking calls on the common pool, which has about one thread a core. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        var dish = CompletableFuture.supplyAsync(() -> staff.cook(staff.takeOrder(guest))); // !common-pool-blocks
        staff.layTable(guest);
        try {
            return dish.join();
        } catch (CompletionException e) {
            throw (KitchenException) e.getCause();
        }
    }
}
