// caught by: theTableMeanwhile, aSlowTableHoldsUpNothing
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** The right dish on the right table, and nothing at the same time. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        var order = staff.takeOrder(guest);
        staff.layTable(guest);
        return staff.cook(order);
    }
}
