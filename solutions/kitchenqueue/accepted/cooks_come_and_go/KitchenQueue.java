package kitchenqueue;

import java.util.LinkedList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;
import kitchenqueue.provided.KitchenException;

/** No cook waits: one is called in when an order comes and a stove is free, and leaves when the rail is empty. */
public final class KitchenQueue implements AutoCloseable {
    private final Kitchen kitchen;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int stoves;
    private final int room;
    private final LinkedList<String> rail = new LinkedList<>();
    private int cooking;
    private boolean closed;

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        this.stoves = cooks;
        this.room = room;
    }

    public void put(String order) throws InterruptedException {
        lock.lock();
        try {
            while (!closed && cooking == stoves && rail.size() == room) {
                changed.await();
            }
            if (closed) {
                throw new KitchenClosedException();
            }
            if (cooking == stoves) {
                rail.add(order);
                return;
            }
            cooking++;
        } finally {
            lock.unlock();
        }
        new Thread(() -> cookFrom(order)).start();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            while (cooking > 0) {
                try {
                    changed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void cookFrom(String first) {
        String order = first;
        while (order != null) {
            try {
                kitchen.cook(order);
            } catch (KitchenException e) {
                // over
            }
            lock.lock();
            try {
                order = rail.poll();
                if (order == null) {
                    cooking--;
                }
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
