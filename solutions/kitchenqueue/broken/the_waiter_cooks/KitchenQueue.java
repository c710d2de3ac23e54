// caught by: aWaiterWaitsWhileTheRailIsFull
package kitchenqueue;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;

/** When the rail is full, the waiter goes into the kitchen and cooks. */
public final class KitchenQueue implements AutoCloseable {
    private static final int EVERYBODY = 1_000_000;

    private final Kitchen kitchen;
    private final ExecutorService pool;
    private final Semaphore places;

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        pool = new ThreadPoolExecutor(
                cooks,
                cooks,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(room),
                new ThreadPoolExecutor.CallerRunsPolicy());
        places = new Semaphore(EVERYBODY);
    }

    public void put(String order) throws InterruptedException {
        places.acquire();
        try {
            pool.submit(() -> {
                try {
                    kitchen.cook(order);
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException e) {
            throw new KitchenClosedException();
        }
    }

    @Override
    public void close() {
        pool.shutdown();
        places.release(EVERYBODY);
        pool.close();
    }
}
