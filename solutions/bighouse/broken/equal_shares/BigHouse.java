// caught by: noHelperIsIdle
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Every helper gets a share with equally many rooms, and one gets the stable. */
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
            var shares = new ArrayList<Future<Long>>();
            for (int h = 0; h < helpers; h++) {
                int helper = h;
                shares.add(pool.submit(() -> {
                    long dust = 0;
                    int end = (helper + 1) * rooms.size() / helpers;
                    for (int i = helper * rooms.size() / helpers; i < end; i++) {
                        dust += brooms.sweep(rooms.get(i));
                    }
                    return dust;
                }));
            }
            long dust = 0;
            for (var share : shares) {
                dust += share.get();
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
