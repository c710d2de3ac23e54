// caught by: aDozenGuestsAtOnce
package lostorder;

import java.util.concurrent.CompletableFuture;
import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** Only the tables are laid in the common pool, but that too is blocking: the last guests' tables begin late. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        var table = CompletableFuture.runAsync(() -> staff.layTable(guest)); // !common-pool-blocks
        var dish = staff.cook(staff.takeOrder(guest));
        table.join();
        return dish;
    }
}
