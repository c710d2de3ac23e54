package lostorder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/**
 * Serves guests.
 *
 * <p>Any number of threads may serve guests with one object of this class at the same time.
 */
public final class LostOrder {
    private final Staff staff;

    /** @param staff does the work, and takes its time */
    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    /**
     * Serves one guest: takes the order and has it cooked, and lays the table at the same time. Returns when both the
     * dish and the table are ready. Each of the three is done once.
     *
     * <p>The order and the cooking follow each other without a break, and the table is begun at once: the call takes as
     * long as order and cooking together, or as long as the table if that is longer. When it returns, every thread that
     * it started has ended.
     *
     * @return the dish that was cooked for the order of this very call
     * @throws KitchenException the one that {@code takeOrder} or {@code cook} threw, and not another
     *     exception around it; whether the table is waited for in this case is up to you
     * @throws InterruptedException if the calling thread is interrupted while it waits; you may throw it, nothing asks
     *     for it
     */
    public Dish serve(String guest) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var dish = threads.submit(() -> staff.cook(staff.takeOrder(guest)));
            staff.layTable(guest);
            return dish.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KitchenException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
