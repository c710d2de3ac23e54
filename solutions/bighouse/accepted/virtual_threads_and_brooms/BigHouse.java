package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** A virtual thread for each room, but nobody enters one without a permit. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        var permits = new Semaphore(helpers);
        var dust = new LongAdder();
        var locked = new AtomicReference<LockedException>();
        try (var scope = Executors.newVirtualThreadPerTaskExecutor()) {
            rooms(house)
                    .forEach(room -> scope.execute(() -> {
                        permits.acquireUninterruptibly();
                        try {
                            dust.add(brooms.sweep(room));
                        } catch (LockedException e) {
                            locked.set(e);
                        } finally {
                            permits.release();
                        }
                    }));
        }
        if (locked.get() != null) {
            throw locked.get();
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
