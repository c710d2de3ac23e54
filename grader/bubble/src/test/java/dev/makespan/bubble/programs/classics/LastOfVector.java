package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.List;
import java.util.Vector;

/** The size may be out of date when the item is fetched. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listings 5.1 and 5.2",
        shows = Shows.EXCEPTION,
        racy = Racy.NO,
        result = "1")
public final class LastOfVector {
    private LastOfVector() {}

    private static Integer last(Vector<Integer> vector) {
        return vector.get(vector.size() - 1);
    }

    private static void removeLast(Vector<Integer> vector) {
        vector.remove(vector.size() - 1);
    }

    public static Object wrong() throws Exception {
        Vector<Integer> vector = new Vector<>(List.of(1, 2));
        Threads.sideBySide(() -> last(vector), () -> removeLast(vector));
        return vector.size();
    }

    public static Object right() throws Exception {
        Vector<Integer> vector = new Vector<>(List.of(1, 2));
        Threads.sideBySide(
                () -> {
                    synchronized (vector) {
                        last(vector);
                    }
                },
                () -> {
                    synchronized (vector) {
                        removeLast(vector);
                    }
                });
        return vector.size();
    }
}
