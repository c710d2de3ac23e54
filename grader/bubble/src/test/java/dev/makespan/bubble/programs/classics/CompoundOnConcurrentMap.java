package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two atomic calls are not one. */
@Classic(
        source = "SEI CERT Java, VNA03-J; jcstress, ConcurrencySample_02_ConcurrentHashMap",
        shows = Shows.WRONG_RESULT,
        racy = Racy.NO,
        result = "{word=2}")
public final class CompoundOnConcurrentMap {
    private CompoundOnConcurrentMap() {}

    public static Object wrong() throws Exception {
        Map<String, Integer> counts = new ConcurrentHashMap<>(Map.of("word", 0));
        Threads.Action count = () -> counts.put("word", counts.get("word") + 1);
        Threads.sideBySide(count, count);
        return counts;
    }

    public static Object right() throws Exception {
        Map<String, Integer> counts = new ConcurrentHashMap<>(Map.of("word", 0));
        Threads.Action count = () -> counts.merge("word", 1, Integer::sum);
        Threads.sideBySide(count, count);
        return counts;
    }
}
