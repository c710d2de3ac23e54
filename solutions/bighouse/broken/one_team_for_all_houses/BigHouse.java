// caught by: nobodyIsLeftInTheHouse, housesDoNotMix
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The team is kept in a field, and stays for good. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    private ExecutorService team;

    public long clean(Place house) {
        if (team == null) { // !lazy-init-race
            team = Executors.newFixedThreadPool(helpers); // !executor-never-closed
        }
        try {
            var sweeps = rooms(house)
                    .map(room -> team.submit(() -> brooms.sweep(room)))
                    .toList();
            long dust = 0;
            for (var sweep : sweeps) {
                dust += sweep.get();
            }
            return dust;
        } catch (ExecutionException e) {
            throw (LockedException) e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the house was being cleaned", e);
        }
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }
}
