package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import org.jspecify.annotations.Nullable;

/** Two threads that find nothing both make one. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 2.3",
        shows = Shows.WRONG_RESULT,
        racy = Racy.YES,
        result = "true")
public final class LazyInitialization {
    private LazyInitialization() {}

    private static @Nullable Object wrongInstance;

    private static Object wrongInstance() {
        if (wrongInstance == null) {
            wrongInstance = new Object();
        }
        return wrongInstance;
    }

    public static Object wrong() throws Exception {
        Object[] seen = new Object[2];
        Threads.sideBySide(() -> seen[0] = wrongInstance(), () -> seen[1] = wrongInstance());
        return seen[0] == seen[1];
    }

    /** The class is initialised when it is first used, once, by the JVM. */
    private static final class Holder {
        static final Object INSTANCE = new Object();
    }

    public static Object right() throws Exception {
        Object[] seen = new Object[2];
        Threads.sideBySide(() -> seen[0] = Holder.INSTANCE, () -> seen[1] = Holder.INSTANCE);
        return seen[0] == seen[1];
    }
}
