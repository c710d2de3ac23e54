// caught by: everyoneGetsTheBurgerTheyOrdered, nobodyJumpsTheQueue
package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Looking whether a cashier is free and taking one are two steps: two guests may see the same one. */
public final class Cashiers implements AutoCloseable {
    private final Grill grill;
    private final AtomicInteger free;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition freed = lock.newCondition();

    public Cashiers(int cashiers, Grill grill) {
        this.grill = grill;
        free = new AtomicInteger(cashiers);
    }

    public Burger serve(Order order) throws InterruptedException {
        while (free.get() == 0) { // !atomic-get-then-set
            lock.lock();
            try {
                if (free.get() == 0) {
                    freed.await();
                }
            } finally {
                lock.unlock();
            }
        }
        free.decrementAndGet();
        try {
            return grill.cook(order);
        } finally {
            free.incrementAndGet();
            lock.lock();
            try {
                freed.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public void close() {}
}
