package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The helper locks itself, but the list locks the list. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listings 4.14 and 4.15",
        shows = Shows.WRONG_RESULT,
        racy = Racy.NO,
        result = "1")
public final class HelperLock {
    private HelperLock() {}

    private static final class Names {
        private final List<String> list = Collections.synchronizedList(new ArrayList<>());

        synchronized void wrongAddIfEmpty(String name) {
            if (list.isEmpty()) {
                list.add(name);
            }
        }

        void rightAddIfEmpty(String name) {
            synchronized (list) {
                if (list.isEmpty()) {
                    list.add(name);
                }
            }
        }

        /** Another method of the same class, which relies on the list's own lock. */
        void replaceAll(String name) {
            synchronized (list) {
                list.clear();
                list.add(name);
            }
        }
    }

    public static Object wrong() throws Exception {
        Names names = new Names();
        Threads.sideBySide(() -> names.wrongAddIfEmpty("Ann"), () -> names.replaceAll("Bob"));
        return names.list.size();
    }

    public static Object right() throws Exception {
        Names names = new Names();
        Threads.sideBySide(() -> names.rightAddIfEmpty("Ann"), () -> names.replaceAll("Bob"));
        return names.list.size();
    }
}
