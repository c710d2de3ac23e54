package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;

/** Nobody joins anything: a wing is complete when the last of its places says so. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        try (var pool = new ForkJoinPool(helpers)) {
            return pool.invoke(new Cleaning(null, house));
        }
    }

    private final class Cleaning extends CountedCompleter<Long> {
        private static final long serialVersionUID = 1L;

        private final transient Place place;
        private final transient List<Cleaning> parts = new ArrayList<>();
        private long dust;

        Cleaning(CountedCompleter<?> parent, Place place) {
            super(parent);
            this.place = place;
        }

        @Override
        public void compute() {
            switch (place) {
                case Room room -> dust = brooms.sweep(room);
                case Wing wing -> {
                    wing.places().forEach(inner -> parts.add(new Cleaning(this, inner)));
                    setPendingCount(parts.size());
                    parts.forEach(Cleaning::fork);
                }
            }
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> last) {
            parts.forEach(part -> dust += part.dust);
        }

        @Override
        public Long getRawResult() {
            return dust;
        }
    }
}
