// caught by: tenHelpersNeedATenthOfTheTime, noHelperIsIdle, wingsInWings
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Many threads, and one lock round the work: they take turns. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            var sweeps =
                    rooms(house).map(room -> pool.submit(() -> sweep(room))).toList();
            long dust = 0;
            for (var sweep : sweeps) {
                dust += sweep.get();
            }
            return dust;
        } catch (ExecutionException e) {
            throw (LockedException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the house was being cleaned", e);
        }
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }

    private synchronized int sweep(Room room) { // !serial-by-lock
        return brooms.sweep(room);
    }
}
