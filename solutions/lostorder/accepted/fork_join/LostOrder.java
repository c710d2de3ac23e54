package lostorder;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import lostorder.provided.Dish;
import lostorder.provided.Staff;

/** The table is forked, the rest is computed, and the table is joined. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) {
        try (var pool = new ForkJoinPool(2)) {
            return pool.invoke(new Serving(guest));
        }
    }

    private final class Serving extends RecursiveTask<Dish> {
        private final String guest;

        Serving(String guest) {
            this.guest = guest;
        }

        @Override
        protected Dish compute() {
            var table = ForkJoinTask.adapt(() -> staff.layTable(guest)).fork();
            var dish = staff.cook(staff.takeOrder(guest));
            table.join();
            return dish;
        }
    }
}
