// caught by: failuresReachTheCaller
package lostorder;

import java.util.concurrent.atomic.AtomicReference;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** Remembers the failure and throws it in the end; in between, the kitchen cooks nothing at all. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var failure = new AtomicReference<KitchenException>();
        var order = new AtomicReference<Order>();
        var table = Thread.startVirtualThread(() -> staff.layTable(guest));
        var waiter = Thread.startVirtualThread(() -> {
            try {
                order.set(staff.takeOrder(guest));
            } catch (KitchenException e) {
                failure.set(e);
            }
        });
        waiter.join();
        var dish = staff.cook(order.get());
        table.join();
        if (failure.get() != null) {
            throw failure.get();
        }
        return dish;
    }
}
