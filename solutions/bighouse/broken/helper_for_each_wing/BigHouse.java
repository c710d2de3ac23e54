// caught by: noHelperIsIdle, wingsInWings
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A thread for each place at the top of the house, and each sweeps all that is in it alone. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        var parts = house instanceof Wing wing ? wing.places() : List.of(house);
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            var shares =
                    parts.stream().map(part -> pool.submit(() -> alone(part))).toList();
            long dust = 0;
            for (var share : shares) {
                dust += share.get();
            }
            return dust;
        } catch (ExecutionException e) {
            throw (LockedException) e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the house was being cleaned", e);
        }
    }

    private long alone(Place place) {
        return switch (place) {
            case Room room -> brooms.sweep(room);
            case Wing wing -> wing.places().stream().mapToLong(this::alone).sum();
        };
    }
}
