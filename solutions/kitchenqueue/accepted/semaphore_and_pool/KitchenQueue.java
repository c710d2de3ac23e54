package kitchenqueue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;

/** A pool with an endless queue, and in front of it a semaphore that lets in as many orders as cook or have room. */
public final class KitchenQueue implements AutoCloseable {
    private static final int EVERYBODY = 1_000_000;

    private final Kitchen kitchen;
    private final ExecutorService pool;
    private final Semaphore places;

    public KitchenQueue(Kitchen kitchen, int cooks, int room) {
        this.kitchen = kitchen;
        pool = Executors.newFixedThreadPool(cooks);
        places = new Semaphore(cooks + room);
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
