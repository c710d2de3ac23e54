// caught by: aDozenGuestsAtOnce, nobodyGetsAnothersDish
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** The order belongs to its guest. But all dishes pass through one field. */
public final class LostOrder {
    private final Staff staff;
    private volatile Dish dish;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var kitchen = new Thread(() -> dish = staff.cook(staff.takeOrder(guest)));
        kitchen.start();
        staff.layTable(guest);
        kitchen.join();
        return dish;
    }
}
