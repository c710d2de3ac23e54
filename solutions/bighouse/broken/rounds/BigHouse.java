// caught by: noHelperIsIdle
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A round has as many rooms as there are helpers, and the next one begins when all are back. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        var rooms = rooms(house).toList();
        try (var pool = Executors.newFixedThreadPool(helpers)) {
            long dust = 0;
            for (int i = 0; i < rooms.size(); i += helpers) {
                var round = rooms.subList(i, Math.min(rooms.size(), i + helpers)).stream()
                        .map(room -> (Callable<Integer>) () -> brooms.sweep(room))
                        .toList();
                for (var sweep : pool.invokeAll(round)) {
                    dust += sweep.get();
                }
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
