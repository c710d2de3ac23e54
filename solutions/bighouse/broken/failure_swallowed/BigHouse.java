// caught by: nobodyIsLeftInTheHouse
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** A locked room counts as a clean one. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        var dust = new LongAdder();
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            rooms(house).forEach(room -> pool.submit(() -> dust.add(brooms.sweep(room)))); // !future-ignored
        }
        return dust.sum();
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }
}
