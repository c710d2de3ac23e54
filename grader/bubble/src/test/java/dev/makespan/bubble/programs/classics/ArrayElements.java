package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** The reference to the array is volatile; its elements are not. */
@Classic(
        source = "SEI CERT Java, VNA06-J; jcstress, AdvancedJMM_08_ArrayVolatility",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "true")
public final class ArrayElements {
    private ArrayElements() {}

    private static volatile int[] wrongSlots = new int[1];
    private static final AtomicIntegerArray RIGHT_SLOTS = new AtomicIntegerArray(1);

    public static Object wrong() throws Exception {
        boolean[] sane = {true};
        Threads.sideBySide(() -> wrongSlots[0] = 42, () -> {
            int seen = wrongSlots[0];
            sane[0] = seen == 0 || seen == 42;
        });
        return sane[0];
    }

    public static Object right() throws Exception {
        boolean[] sane = {true};
        Threads.sideBySide(() -> RIGHT_SLOTS.set(0, 42), () -> {
            int seen = RIGHT_SLOTS.get(0);
            sane[0] = seen == 0 || seen == 42;
        });
        return sane[0];
    }
}
