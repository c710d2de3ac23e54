// caught by: nobodyGetsAnothersDish
package lostorder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** Each dish has a number of its own, unless two guests take a number at the same moment. */
public final class LostOrder {
    private final Staff staff;
    private final Map<Integer, Dish> dishes = new ConcurrentHashMap<>();
    private int next;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        int number = next++; // !shared-mutation
        var kitchen = new Thread(() -> dishes.put(number, staff.cook(staff.takeOrder(guest))));
        kitchen.start();
        staff.layTable(guest);
        kitchen.join();
        return dishes.remove(number);
    }
}
