// caught by: noHelperIsIdle
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** mapConcurrent keeps the order: while the oldest of its rooms is being swept, helpers who are done get no new one. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        try {
            return rooms(house)
                    .gather(Gatherers.mapConcurrent(helpers, brooms::sweep))
                    .mapToLong(dust -> dust)
                    .sum();
        } catch (RuntimeException e) {
            throw e instanceof LockedException locked ? locked : (LockedException) e.getCause();
        }
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }
}
