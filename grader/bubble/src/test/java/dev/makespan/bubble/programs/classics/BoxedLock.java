package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Every count is another object, and so another lock. */
@Classic(source = "SEI CERT Java, LCK01-J", shows = Shows.WRONG_RESULT, racy = Racy.YES, result = "4")
public final class BoxedLock {
    private BoxedLock() {}

    private static final class Hits {
        private final Object lock = new Object();
        private Integer count = 0;

        @SuppressWarnings("synchronization")
        void wrongHit() {
            synchronized (count) {
                count++;
            }
        }

        void rightHit() {
            synchronized (lock) {
                count++;
            }
        }
    }

    public static Object wrong() throws Exception {
        Hits hits = new Hits();
        Threads.Action twice = () -> {
            hits.wrongHit();
            hits.wrongHit();
        };
        Threads.sideBySide(twice, twice);
        return hits.count;
    }

    public static Object right() throws Exception {
        Hits hits = new Hits();
        Threads.Action twice = () -> {
            hits.rightHit();
            hits.rightHit();
        };
        Threads.sideBySide(twice, twice);
        return hits.count;
    }
}
