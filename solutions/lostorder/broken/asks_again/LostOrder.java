// caught by: aliceGetsWhatSheOrdered
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** The result of the first call is lost with its thread, so the guest is asked once more. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var waiter = new Thread(() -> staff.takeOrder(guest));
        waiter.start();
        var table = new Thread(() -> staff.layTable(guest));
        table.start();
        waiter.join();
        var dish = staff.cook(staff.takeOrder(guest));
        table.join();
        return dish;
    }
}
