package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Reading, adding and writing are three steps; another thread can come between them. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 2.2",
        shows = Shows.WRONG_RESULT,
        racy = Racy.YES,
        result = "2")
public final class LostUpdate {
    private LostUpdate() {}

    private static final class Hits {
        private int count;

        void hit() {
            count++;
        }
    }

    public static Object wrong() throws Exception {
        Hits hits = new Hits();
        Threads.sideBySide(hits::hit, hits::hit);
        return hits.count;
    }

    private static final class RepairedHits {
        private int count;

        synchronized void hit() {
            count++;
        }

        synchronized int count() {
            return count;
        }
    }

    public static Object right() throws Exception {
        RepairedHits hits = new RepairedHits();
        Threads.sideBySide(hits::hit, hits::hit);
        return hits.count();
    }
}
