package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Looking for a free block and taking it are two calls, each of them locked. */
@Classic(
        source = "Eytani and Ur, Compiling a benchmark of documented multi-threaded bugs, 2004: AllocationVector",
        shows = Shows.EXCEPTION,
        racy = Racy.NO,
        result = "2")
public final class AllocationVector {
    private AllocationVector() {}

    private static final class Blocks {
        private final boolean[] taken = new boolean[2];

        synchronized int free() {
            return taken[0] ? 1 : 0;
        }

        synchronized void take(int block) {
            if (taken[block]) {
                throw new IllegalStateException("block " + block + " is taken already");
            }
            taken[block] = true;
        }

        synchronized void takeFree() {
            take(free());
        }

        synchronized int used() {
            return (taken[0] ? 1 : 0) + (taken[1] ? 1 : 0);
        }
    }

    public static Object wrong() throws Exception {
        Blocks blocks = new Blocks();
        Threads.sideBySide(() -> blocks.take(blocks.free()), () -> blocks.take(blocks.free()));
        return blocks.used();
    }

    public static Object right() throws Exception {
        Blocks blocks = new Blocks();
        Threads.sideBySide(blocks::takeFree, blocks::takeFree);
        return blocks.used();
    }
}
