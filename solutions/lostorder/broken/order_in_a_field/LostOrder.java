// caught by: aDozenGuestsAtOnce, nobodyGetsAnothersDish
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** The thread leaves the order in a field. For one guest that is right; of two, one gets the other's dish. */
public final class LostOrder {
    private final Staff staff;
    private volatile Order order;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var table = new Thread(() -> staff.layTable(guest));
        table.start();
        var waiter = new Thread(() -> order = staff.takeOrder(guest));
        waiter.start();
        waiter.join();
        var dish = staff.cook(order);
        table.join();
        return dish;
    }
}
