// caught by: tenHelpersNeedATenthOfTheTime, noHelperIsIdle
package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

/** Forks and joins in one stream: a stream takes each element all the way before it touches the next one. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        try (var pool = new ForkJoinPool(helpers)) {
            return pool.invoke(new Cleaning(house));
        }
    }

    private final class Cleaning extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        Cleaning(Place place) {
            this.place = place;
        }

        @Override
        protected Long compute() {
            return switch (place) {
                case Room room -> (long) brooms.sweep(room);
                case Wing wing ->
                    wing.places().stream()
                            .map(Cleaning::new)
                            .map(Cleaning::fork)
                            .mapToLong(ForkJoinTask::join) // !sequential-await
                            .sum();
            };
        }
    }
}
