package cashiers;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.Order;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Who is done hands the cashier to whoever is first in line, by a condition of their own. */
public final class Cashiers implements AutoCloseable {
    /** A guest in line. */
    private static final class Place {
        final Condition turn;
        boolean served;

        Place(Condition turn) {
            this.turn = turn;
        }
    }

    private final Grill grill;
    private final ReentrantLock lock = new ReentrantLock();

    // Guarded by lock. There is a line only while no cashier is free.
    private final Deque<Place> line = new ArrayDeque<>();
    private int free;

    public Cashiers(int cashiers, Grill grill) {
        this.free = cashiers;
        this.grill = grill;
    }

    public Burger serve(Order order) throws InterruptedException {
        awaitCashier();
        try {
            return grill.cook(order);
        } finally {
            passOn();
        }
    }

    private void awaitCashier() throws InterruptedException {
        lock.lock();
        try {
            if (free > 0) {
                free--;
                return;
            }
            var me = new Place(lock.newCondition());
            line.add(me);
            try {
                while (!me.served) {
                    me.turn.await();
                }
            } catch (InterruptedException e) {
                if (!line.remove(me)) {
                    // Interrupted in the moment in which it was my turn: somebody else can have it.
                    passOn();
                }
                throw e;
            }
        } finally {
            lock.unlock();
        }
    }

    private void passOn() {
        lock.lock();
        try {
            var next = line.poll();
            if (next == null) {
                free++;
            } else {
                next.served = true;
                next.turn.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {}
}
