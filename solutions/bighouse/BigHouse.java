package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/**
 * Divide and conquer: a wing is cleaned by cleaning its places, each a task of its own, and whoever is done steals the
 * next one
 * from somebody else.
 */
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
                case Wing wing -> {
                    var parts = wing.places().stream().map(Cleaning::new).toList();
                    yield invokeAll(parts).stream().mapToLong(Cleaning::join).sum();
                }
            };
        }
    }
}
