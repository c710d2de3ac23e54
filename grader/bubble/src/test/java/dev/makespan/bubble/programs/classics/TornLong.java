package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** A long that is not volatile may be read as one half of each of two values. */
@Classic(
        source = "Java Language Specification, 17.7; SEI CERT Java, VNA05-J",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "true")
public final class TornLong {
    private TornLong() {}

    private static final class Wrong {
        private long value;
    }

    private static final class Right {
        private volatile long value;
    }

    public static Object wrong() throws Exception {
        Wrong shared = new Wrong();
        boolean[] whole = {true};
        Threads.sideBySide(() -> shared.value = -1, () -> {
            long seen = shared.value;
            whole[0] = seen == 0 || seen == -1;
        });
        return whole[0];
    }

    public static Object right() throws Exception {
        Right shared = new Right();
        boolean[] whole = {true};
        Threads.sideBySide(() -> shared.value = -1, () -> {
            long seen = shared.value;
            whole[0] = seen == 0 || seen == -1;
        });
        return whole[0];
    }
}
