// caught by: aliceGetsWhatSheOrdered
package lostorder;

import java.util.concurrent.atomic.AtomicReference;
import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** Lays the table, and then serves what is there. The kitchen is not done yet, and there is nothing. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        var dish = new AtomicReference<Dish>();
        Thread.startVirtualThread(() -> dish.set(staff.cook(staff.takeOrder(guest))));
        staff.layTable(guest);
        return dish.get();
    }
}
