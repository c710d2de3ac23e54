// caught by: failuresReachTheCaller
package lostorder;

import java.util.concurrent.atomic.AtomicReference;
import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** An exception ends the thread, and nobody hears of it: nothing is served, as if that were a dish. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var dish = new AtomicReference<Dish>();
        var kitchen = Thread.startVirtualThread(() -> dish.set(staff.cook(staff.takeOrder(guest))));
        staff.layTable(guest);
        kitchen.join();
        return dish.get();
    }
}
