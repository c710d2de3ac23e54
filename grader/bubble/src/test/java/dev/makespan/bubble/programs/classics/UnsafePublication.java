package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import org.jspecify.annotations.Nullable;

/** Who sees the holder need not see what its constructor wrote. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listings 3.14 and 3.15",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "true")
public final class UnsafePublication {
    private UnsafePublication() {}

    private static final class WrongHolder {
        private int number;

        WrongHolder(int number) {
            this.number = number;
        }
    }

    /** A final field is seen by whoever sees the object, even through a race on the reference to it. */
    private static final class RightHolder {
        private final int number;

        RightHolder(int number) {
            this.number = number;
        }
    }

    private static @Nullable WrongHolder wrongHolder;
    private static volatile @Nullable RightHolder rightHolder;

    public static Object wrong() throws Exception {
        boolean[] sane = {true};
        Threads.sideBySide(() -> wrongHolder = new WrongHolder(42), () -> {
            WrongHolder seen = wrongHolder;
            sane[0] = seen == null || seen.number == 42;
        });
        return sane[0];
    }

    public static Object right() throws Exception {
        boolean[] sane = {true};
        Threads.sideBySide(() -> rightHolder = new RightHolder(42), () -> {
            RightHolder seen = rightHolder;
            sane[0] = seen == null || seen.number == 42;
        });
        return sane[0];
    }
}
