package lostorder;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Staff;

/** A pass between kitchen and caller, with a lock and a condition. */
public final class LostOrder {
    private final Staff staff;

    public LostOrder(Staff staff) {
        this.staff = staff;
    }

    public Dish serve(String guest) throws InterruptedException {
        var pass = new Pass();
        new Thread(() -> {
                    try {
                        var dish = staff.cook(staff.takeOrder(guest));
                        pass.put(() -> dish);
                    } catch (KitchenException e) {
                        pass.put(() -> {
                            throw e;
                        });
                    }
                })
                .start();
        staff.layTable(guest);
        return pass.take().get();
    }

    private static final class Pass {
        private final Lock lock = new ReentrantLock();
        private final Condition filled = lock.newCondition();
        private Supplier<Dish> outcome;

        void put(Supplier<Dish> outcome) {
            lock.lock();
            try {
                this.outcome = outcome;
                filled.signal();
            } finally {
                lock.unlock();
            }
        }

        Supplier<Dish> take() throws InterruptedException {
            lock.lock();
            try {
                while (outcome == null) {
                    filled.await();
                }
                return outcome;
            } finally {
                lock.unlock();
            }
        }
    }
}
