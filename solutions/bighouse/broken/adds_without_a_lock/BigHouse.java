// caught by: housesDoNotMix
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** All helpers add to one number without a lock: read, add, write, and what another one has written is lost. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        long[] dust = new long[1];
        var locked = new AtomicReference<LockedException>();
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            rooms(house)
                    .forEach(room -> pool.execute(() -> {
                        try {
                            dust[0] += brooms.sweep(room); // !shared-mutation
                        } catch (LockedException e) {
                            locked.set(e);
                        }
                    }));
        }
        if (locked.get() != null) {
            throw locked.get();
        }
        return dust[0];
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }
}
