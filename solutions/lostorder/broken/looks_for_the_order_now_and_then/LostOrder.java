// caught by: theTableMeanwhile, aSlowTableHoldsUpNothing
package lostorder;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Order;
import lostorder.provided.Staff;

/** The kitchen looks every 300 ms whether there is an order. It may take a while until it sees it. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var order = new CompletableFuture<Order>();
        Thread.startVirtualThread(() -> {
            try {
                order.complete(staff.takeOrder(guest));
            } catch (KitchenException e) {
                order.completeExceptionally(e);
            }
        });
        var table = new Thread(() -> staff.layTable(guest));
        table.start();
        try {
            while (!order.isDone()) { // !busy-wait
                Thread.sleep(300);
            }
            return staff.cook(order.join());
        } catch (CompletionException e) {
            throw (KitchenException) e.getCause();
        } finally {
            table.join();
        }
    }
}
