// caught by: tenHelpersNeedATenthOfTheTime
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.stream.Stream;

/** A parallel stream uses the common pool: as many helpers as the machine has cores, whoever has come. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        return rooms(house).toList().parallelStream().mapToLong(brooms::sweep).sum(); // !common-pool-blocks
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }
}
