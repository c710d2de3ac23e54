// caught by: nobodyGetsAnothersDish
package lostorder;

import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** The dish is handed over in a plain field, and waited for by looking: nothing says when the other thread sees it. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    private static final class Plate {
        private Dish dish;
        private KitchenException failure;
    }

    public Dish serve(String guest) throws InterruptedException {
        var plate = new Plate();
        new Thread(() -> {
                    try {
                        plate.dish = staff.cook(staff.takeOrder(guest)); // !shared-mutation
                    } catch (KitchenException e) {
                        plate.failure = e;
                    }
                })
                .start();
        staff.layTable(guest);
        while (plate.dish == null && plate.failure == null) { // !busy-wait
            Thread.sleep(1);
        }
        if (plate.failure != null) {
            throw plate.failure;
        }
        return plate.dish;
    }
}
