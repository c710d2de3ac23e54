package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A parallel stream uses the fork/join pool it is started in: one as wide as there are helpers. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        var rooms = rooms(house).toList();
        try (var pool = new ForkJoinPool(helpers)) {
            return pool.invoke(ForkJoinTask.adapt((Callable<Long>) () -> IntStream.range(0, rooms.size())
                    .parallel()
                    .mapToLong(i -> brooms.sweep(rooms.get(i)))
                    .sum()));
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
