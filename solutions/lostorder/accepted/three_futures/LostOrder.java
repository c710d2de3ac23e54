package lostorder;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** A FutureTask for each of the three; the one for the dish asks the one for the order. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var order = new FutureTask<>(() -> staff.takeOrder(guest));
        var dish = new FutureTask<>(() -> staff.cook(order.get()));
        var table = new FutureTask<>(() -> staff.layTable(guest), "laid");
        for (var task : List.of(order, dish, table)) {
            Thread.ofPlatform().daemon().start(task);
        }
        try {
            table.get();
            order.get();
            return dish.get();
        } catch (ExecutionException e) {
            throw (KitchenException) e.getCause();
        }
    }
}
