package bighouse;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Plain threads fetch rooms from one queue until it is empty; each keeps its own sum. */
public final class BigHouse {
    private final int helpers;
    private final Brooms brooms;

    public BigHouse(int helpers, Brooms brooms) {
        this.helpers = helpers;
        this.brooms = brooms;
    }

    public long clean(Place house) {
        var unswept = new ConcurrentLinkedQueue<Room>();
        collect(house, unswept);
        var team = Stream.generate(() -> new Helper(unswept)).limit(helpers).toList();
        team.forEach(Thread::start);
        try {
            for (var helper : team) {
                helper.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the house was being cleaned", e);
        }
        for (var helper : team) {
            if (helper.problem != null) {
                throw helper.problem;
            }
        }
        return team.stream().mapToLong(helper -> helper.dust).sum();
    }

    private static void collect(Place place, Queue<Room> rooms) {
        switch (place) {
            case Room room -> rooms.add(room);
            case Wing wing -> wing.places().forEach(inner -> collect(inner, rooms));
        }
    }

    /** Its fields may be read once it has been joined. */
    private final class Helper extends Thread {
        private final Queue<Room> unswept;
        private long dust;
        private LockedException problem;

        Helper(Queue<Room> unswept) {
            this.unswept = unswept;
        }

        @Override
        public void run() {
            try {
                for (var room = unswept.poll(); room != null; room = unswept.poll()) {
                    dust += brooms.sweep(room);
                }
            } catch (LockedException e) {
                problem = e;
            }
        }
    }
}
