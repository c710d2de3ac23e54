// caught by: housesDoNotMix
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** A safe counter, but it belongs to the object: two houses at the same time count into it. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    private final LongAdder dust = new LongAdder();

    public long clean(Place house) {
        var locked = new AtomicReference<LockedException>();
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            rooms(house)
                    .forEach(room -> pool.execute(() -> {
                        try {
                            dust.add(brooms.sweep(room));
                        } catch (LockedException e) {
                            locked.set(e);
                        }
                    }));
        }
        if (locked.get() != null) {
            throw locked.get();
        }
        return dust.sumThenReset();
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }
}
