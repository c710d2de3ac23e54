// caught by: everyRoomIsSweptOnce
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Adds up at least one place, and fails where there is none. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            return dustOf(house, pool).join();
        } catch (CompletionException e) {
            throw (LockedException) e.getCause();
        }
    }

    private CompletableFuture<Long> dustOf(Place place, Executor pool) {
        return switch (place) {
            case Room room -> CompletableFuture.supplyAsync(() -> (long) brooms.sweep(room), pool);
            case Wing wing ->
                wing.places().stream()
                        .map(inner -> dustOf(inner, pool))
                        .reduce((a, b) -> a.thenCombine(b, Long::sum))
                        .orElseThrow();
        };
    }
}
