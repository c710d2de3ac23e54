// caught by: cookedOrRefused
package kitchenqueue;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;

/** Between the look at isShutdown() and the offer the last cook may go home: nobody takes that order from the rail. */
public final class KitchenQueue implements AutoCloseable {
    private final Kitchen kitchen;
    private final ThreadPoolExecutor pool;

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        this.pool = new ThreadPoolExecutor(
                cooks, cooks, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(room), KitchenQueue::waitForAPlace);
    }

    public void put(String order) throws InterruptedException {
        try {
            pool.submit(() -> kitchen.cook(order));
        } catch (RejectedExecutionException e) {
            throw new InterruptedException();
        }
    }

    private static void waitForAPlace(Runnable task, ThreadPoolExecutor pool) {
        try {
            while (!pool.isShutdown()) { // !busy-wait
                if (pool.getQueue().offer(task, 100, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            throw new RejectedExecutionException(e);
        }
        throw new KitchenClosedException();
    }

    @Override
    public void close() {
        pool.close();
    }
}
