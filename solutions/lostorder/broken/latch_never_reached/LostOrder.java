// caught by: failuresReachTheCaller
package lostorder;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** A failure jumps over countDown(), and the caller waits for ever. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var dish = new AtomicReference<Dish>();
        var ready = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            dish.set(staff.cook(staff.takeOrder(guest)));
            ready.countDown();
        });
        staff.layTable(guest);
        ready.await();
        return dish.get();
    }
}
