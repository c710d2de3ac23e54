package lostorder;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** A pool of two for each guest; invokeAll comes back when both strands are done. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        Callable<Dish> kitchen = () -> staff.cook(staff.takeOrder(guest));
        Callable<Dish> table = () -> {
            staff.layTable(guest);
            return null;
        };
        var pool = Executors.newFixedThreadPool(2);
        try {
            return pool.invokeAll(List.of(kitchen, table)).getFirst().get();
        } catch (ExecutionException e) {
            throw (KitchenException) e.getCause();
        } finally {
            pool.shutdown();
        }
    }
}
