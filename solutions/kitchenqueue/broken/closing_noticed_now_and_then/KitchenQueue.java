// caught by: closingEndsTheDay
package kitchenqueue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;
import kitchenqueue.provided.KitchenException;

/** Only the cooks are told that the kitchen closes; waiters look now and then, and stand there until they do. */
public final class KitchenQueue implements AutoCloseable {
    private final Kitchen kitchen;
    private final int room;
    private final CountDownLatch atWork;
    private final Lock lock = new ReentrantLock();
    private final Condition place = lock.newCondition();
    private final Condition work = lock.newCondition();
    private final Deque<String> rail = new ArrayDeque<>();
    private boolean open = true;

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        this.room = room;
        atWork = new CountDownLatch(cooks);
        for (int i = 0; i < cooks; i++) {
            Thread.startVirtualThread(this::cookAll);
        }
    }

    public void put(String order) throws InterruptedException {
        lock.lock();
        try {
            while (open && rail.size() == room) { // !busy-wait
                place.await(250, TimeUnit.MILLISECONDS);
            }
            if (!open) {
                throw new KitchenClosedException();
            }
            rail.addLast(order);
            work.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            open = false;
            work.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            atWork.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cookAll() {
        for (String order = take(); order != null; order = take()) {
            try {
                kitchen.cook(order);
            } catch (KitchenException e) {
                System.err.println(order + ": " + e.getMessage());
            }
        }
        atWork.countDown();
    }

    private String take() {
        lock.lock();
        try {
            while (open && rail.isEmpty()) {
                work.awaitUninterruptibly();
            }
            place.signal();
            return rail.pollFirst();
        } finally {
            lock.unlock();
        }
    }
}
