// caught by: noDishOnABareTable
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** Somebody lays the table; nobody waits until it is laid. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        Thread.startVirtualThread(() -> staff.layTable(guest));
        return staff.cook(staff.takeOrder(guest));
    }
}
