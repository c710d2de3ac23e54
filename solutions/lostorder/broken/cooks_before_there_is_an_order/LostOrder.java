// caught by: aliceGetsWhatSheOrdered
package lostorder;

import java.util.concurrent.atomic.AtomicReference;
import lostorder.provided.Dish;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** Everything is started at once. The cook looks for the order before the waiter has it. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var order = new AtomicReference<Order>();
        var dish = new AtomicReference<Dish>();
        var waiter = Thread.startVirtualThread(() -> order.set(staff.takeOrder(guest)));
        var cook = Thread.startVirtualThread(() -> dish.set(staff.cook(order.get())));
        staff.layTable(guest);
        waiter.join();
        cook.join();
        return dish.get();
    }
}
