// caught by: troubleStaysWhereItIs
package kitchenqueue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;
import kitchenqueue.provided.KitchenException;

/** A waiter who is interrupted goes on waiting, and the order is cooked. */
public final class KitchenQueue implements AutoCloseable {
    private final Kitchen kitchen;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int room;
    private final List<Thread> cooks = new ArrayList<>();

    // Guarded by the lock.
    private final Queue<String> rail = new ArrayDeque<>();
    private boolean closed;

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        this.room = room;
        for (int i = 1; i <= cooks; i++) {
            this.cooks.add(Thread.ofPlatform().name("cook " + i).start(this::work));
        }
    }

    public void put(String order) throws InterruptedException {
        lock.lock();
        try {
            while (rail.size() >= room && !closed) {
                try {
                    changed.await();
                } catch (InterruptedException e) { // !swallowed-interrupt
                    // wait on
                }
            }
            if (closed) {
                throw new KitchenClosedException();
            }
            rail.add(order);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        for (var cook : cooks) {
            try {
                cook.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void work() {
        try {
            String order = take();
            while (order != null) {
                try {
                    kitchen.cook(order);
                } catch (KitchenException e) {
                    // That dish is over; the next one is waiting.
                }
                order = take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next order; null if the day is over. */
    private String take() throws InterruptedException {
        lock.lock();
        try {
            while (rail.isEmpty() && !closed) {
                changed.await();
            }
            changed.signalAll();
            return rail.poll();
        } finally {
            lock.unlock();
        }
    }
}
