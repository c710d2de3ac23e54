// caught by: failuresReachTheCaller
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** Takes the failure of the waiter seriously, and serves nothing when the kitchen fails. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var table = new Thread(() -> staff.layTable(guest));
        table.start();
        try {
            return cooked(staff.takeOrder(guest));
        } finally {
            table.join();
        }
    }

    private Dish cooked(Order order) {
        try {
            return staff.cook(order);
        } catch (KitchenException e) {
            return new Dish("nothing: " + e.getMessage());
        }
    }
}
