package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A synchronised list locks each call, and not the loop over its items. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 5.5; java.util.Collections.synchronizedList",
        shows = Shows.EXCEPTION,
        racy = Racy.WITHIN_THE_JDK,
        result = "4")
public final class IterationWithoutLock {
    private IterationWithoutLock() {}

    private static int sum(List<Integer> list) {
        int sum = 0;
        for (int item : list) {
            sum += item;
        }
        return sum;
    }

    public static Object wrong() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
        Threads.sideBySide(() -> sum(list), () -> list.add(4));
        return list.size();
    }

    public static Object right() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
        Threads.sideBySide(
                () -> {
                    synchronized (list) {
                        sum(list);
                    }
                },
                () -> list.add(4));
        return list.size();
    }
}
