package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An atomic index says which room is next; the sum is guarded by a lock. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        var rooms = rooms(house).toList();
        var next = new AtomicInteger();
        var count = new Count();
        Runnable helper = () -> {
            for (int i = next.getAndIncrement(); i < rooms.size(); i = next.getAndIncrement()) {
                count.add(rooms.get(i));
            }
        };
        var team = IntStream.range(0, helpers)
                .mapToObj(i -> Thread.ofVirtual().start(helper))
                .toList();
        try {
            for (var thread : team) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the house was being cleaned", e);
        }
        return count.result();
    }

    private final class Count {
        private long dust;
        private LockedException problem;

        void add(Room room) {
            try {
                int found = brooms.sweep(room);
                synchronized (this) {
                    dust += found;
                }
            } catch (LockedException e) {
                synchronized (this) {
                    problem = e;
                }
            }
        }

        synchronized long result() {
            if (problem != null) {
                throw problem;
            }
            return dust;
        }
    }

    private static Stream<Room> rooms(Place place) {
        return switch (place) {
            case Room room -> Stream.of(room);
            case Wing wing -> wing.places().stream().flatMap(BigHouse::rooms);
        };
    }
}
