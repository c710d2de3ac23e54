// caught by: wingsInWings
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A wing is a task that waits for tasks of the same pool: wings in wings take all threads, and nobody sweeps. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            return clean(house, pool);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            while (cause instanceof ExecutionException) {
                cause = cause.getCause();
            }
            throw (LockedException) cause;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the house was being cleaned", e);
        }
    }

    private long clean(Place place, ExecutorService pool) throws ExecutionException, InterruptedException {
        if (place instanceof Room room) {
            return brooms.sweep(room);
        }
        var parts = new ArrayList<Future<Long>>();
        for (var inner : ((Wing) place).places()) {
            parts.add(pool.submit(() -> clean(inner, pool)));
        }
        long dust = 0;
        for (var part : parts) {
            dust += part.get(); // !waits-for-own-pool
        }
        return dust;
    }
}
