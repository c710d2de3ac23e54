package lostorder;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** Steps that follow each other, put together with the table. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        var table = CompletableFuture.runAsync(() -> staff.layTable(guest), Thread::startVirtualThread);
        try {
            return CompletableFuture.supplyAsync(() -> staff.takeOrder(guest), Thread::startVirtualThread)
                    .thenApply(staff::cook)
                    .thenCombine(table, (dish, laid) -> dish)
                    .join();
        } catch (CompletionException e) {
            throw (KitchenException) e.getCause();
        }
    }
}
