package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.atomic.AtomicInteger;

/** Visible is not atomic: {@code volatile} makes each step seen, not the three of them one. */
@Classic(source = "SEI CERT Java, VNA02-J", shows = Shows.WRONG_RESULT, racy = Racy.NO, result = "2")
public final class VolatileIncrement {
    private VolatileIncrement() {}

    private static final class Hits {
        private volatile int count;
    }

    public static Object wrong() throws Exception {
        Hits hits = new Hits();
        Threads.sideBySide(() -> hits.count++, () -> hits.count++);
        return hits.count;
    }

    public static Object right() throws Exception {
        AtomicInteger hits = new AtomicInteger();
        Threads.sideBySide(hits::incrementAndGet, hits::incrementAndGet);
        return hits.get();
    }
}
