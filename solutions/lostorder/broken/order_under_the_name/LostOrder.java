// caught by: nobodyGetsAnothersDish
package lostorder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lostorder.provided.Dish;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** Orders lie in a map, under the name of the guest. Two guests called Bob have one order. */
public final class LostOrder {
    private final Staff staff;
    private final Map<String, Order> orders = new ConcurrentHashMap<>();

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var table = new Thread(() -> staff.layTable(guest));
        table.start();
        var waiter = new Thread(() -> orders.put(guest, staff.takeOrder(guest)));
        waiter.start();
        waiter.join();
        var dish = staff.cook(orders.get(guest));
        table.join();
        return dish;
    }
}
