// caught by: failuresReachTheCaller
package lostorder;

import java.util.concurrent.atomic.AtomicReference;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** The failure is kept in the object, where the next guest finds it. */
public final class LostOrder {
    private final Staff staff;
    private volatile KitchenException failure;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var dish = new AtomicReference<Dish>();
        var kitchen = Thread.startVirtualThread(() -> {
            try {
                dish.set(staff.cook(staff.takeOrder(guest)));
            } catch (KitchenException e) {
                failure = e;
            }
        });
        staff.layTable(guest);
        kitchen.join();
        if (failure != null) {
            throw failure;
        }
        return dish.get();
    }
}
