package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A refused item keeps its permit. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 5.14",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "2")
public final class SemaphoreLeak {
    private SemaphoreLeak() {}

    private static final class BoundedSet {
        private final java.util.Set<String> items = ConcurrentHashMap.newKeySet();
        private final Semaphore free = new Semaphore(2);

        void wrongAdd(String item) throws InterruptedException {
            free.acquire();
            items.add(item);
        }

        void rightAdd(String item) throws InterruptedException {
            free.acquire();
            if (!items.add(item)) {
                free.release();
            }
        }
    }

    public static Object wrong() throws Exception {
        BoundedSet set = new BoundedSet();
        Threads.sideBySide(() -> set.wrongAdd("a"), () -> set.wrongAdd("a"));
        Threads.sideBySide(() -> set.wrongAdd("b"));
        return set.items.size();
    }

    public static Object right() throws Exception {
        BoundedSet set = new BoundedSet();
        Threads.sideBySide(() -> set.rightAdd("a"), () -> set.rightAdd("a"));
        Threads.sideBySide(() -> set.rightAdd("b"));
        return set.items.size();
    }
}
