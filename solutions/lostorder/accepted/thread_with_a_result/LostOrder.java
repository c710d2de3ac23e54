package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** A thread of a small class of its own, which keeps what it found out until it is joined. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    private final class Strand extends Thread {
        private final String guest;
        private Dish dish;
        private KitchenException failure;

        Strand(String guest) {
            this.guest = guest;
        }

        @Override
        public void run() {
            try {
                dish = staff.cook(staff.takeOrder(guest));
            } catch (KitchenException e) {
                failure = e;
            }
        }

        Dish result() throws InterruptedException {
            join();
            if (failure != null) {
                throw failure;
            }
            return dish;
        }
    }

    public Dish serve(String guest) throws InterruptedException {
        var strand = new Strand(guest);
        strand.start();
        staff.layTable(guest);
        return strand.result();
    }
}
