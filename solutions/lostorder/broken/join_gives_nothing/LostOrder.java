// caught by: aliceGetsWhatSheOrdered
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** Waits for the thread that takes the order, and believes that it has the order then. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        Order order = null;
        var waiter = new Thread(() -> staff.takeOrder(guest));
        waiter.start();
        var table = new Thread(() -> staff.layTable(guest));
        table.start();
        waiter.join();
        var dish = staff.cook(order);
        table.join();
        return dish;
    }
}
