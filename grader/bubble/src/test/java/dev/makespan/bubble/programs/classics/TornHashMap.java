package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two writers of a map that is made for one. */
@Classic(
        source = "java.util.HashMap, class comment; Goetz et al., Java Concurrency in Practice, 5.2.1",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "6")
public final class TornHashMap {
    private TornHashMap() {}

    private static void fill(Map<Integer, String> map, int from) {
        for (int key = from; key < from + 3; key++) {
            map.put(key, "x");
        }
    }

    public static Object wrong() throws Exception {
        Map<Integer, String> map = new HashMap<>();
        Threads.sideBySide(() -> fill(map, 0), () -> fill(map, 3));
        return map.size();
    }

    public static Object right() throws Exception {
        Map<Integer, String> map = new ConcurrentHashMap<>();
        Threads.sideBySide(() -> fill(map, 0), () -> fill(map, 3));
        return map.size();
    }
}
