package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** The other way round: a helper lays the table, and the caller sees to order and kitchen. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var table = new Thread(() -> staff.layTable(guest));
        table.start();
        try {
            return staff.cook(staff.takeOrder(guest));
        } finally {
            table.join();
        }
    }
}
