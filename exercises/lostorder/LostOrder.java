package lostorder;

import lostorder.provided.Dish;
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
     * @throws lostorder.provided.KitchenException the one that {@code takeOrder} or {@code cook} threw, and not another
     *     exception around it; whether the table is waited for in this case is up to you
     * @throws InterruptedException if the calling thread is interrupted while it waits; you may throw it, nothing asks
     *     for it
     */
    public Dish serve(String guest) throws InterruptedException {
        // TODO: task 1, then task 2 and 3
        throw new UnsupportedOperationException("TODO: serve() is still empty; begin with task 1 of the README");
    }
}
