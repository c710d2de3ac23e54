package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Between the look and the put another thread can put. */
@Classic(
        source = "SEI CERT Java, VNA03-J; jcstress, RaceCondition_02_CheckThenReactSequence",
        shows = Shows.WRONG_RESULT,
        racy = Racy.NO,
        result = "1")
public final class PutIfAbsentByHand {
    private PutIfAbsentByHand() {}

    private static final class Registry {
        private final Map<String, Object> services = new ConcurrentHashMap<>();
        private final AtomicInteger made = new AtomicInteger();

        Object wrongLookUp(String name) {
            if (!services.containsKey(name)) {
                services.put(name, make());
            }
            return services.get(name);
        }

        Object rightLookUp(String name) {
            return services.computeIfAbsent(name, missing -> make());
        }

        private Object make() {
            made.incrementAndGet();
            return new Object();
        }
    }

    public static Object wrong() throws Exception {
        Registry registry = new Registry();
        Threads.sideBySide(() -> registry.wrongLookUp("mail"), () -> registry.wrongLookUp("mail"));
        return registry.made.get();
    }

    public static Object right() throws Exception {
        Registry registry = new Registry();
        Threads.sideBySide(() -> registry.rightLookUp("mail"), () -> registry.rightLookUp("mail"));
        return registry.made.get();
    }
}
