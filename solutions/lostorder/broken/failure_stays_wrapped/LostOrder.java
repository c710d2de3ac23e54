// caught by: failuresReachTheCaller
package lostorder;

import java.util.concurrent.CompletableFuture;
import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** The exception of the kitchen is still in the wrapping of join(). */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        var dish = CompletableFuture.supplyAsync(() -> staff.cook(staff.takeOrder(guest)), Thread::startVirtualThread);
        staff.layTable(guest);
        return dish.join(); // !cause-lost
    }
}
