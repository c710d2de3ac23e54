package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import org.jspecify.annotations.Nullable;

/** The first check is outside of the lock: it may see the reference before what it refers to. */
@Classic(
        source = "Pugh et al., The Double-Checked Locking is Broken Declaration; SEI CERT Java, LCK10-J",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "42 42")
public final class DoubleCheckedLocking {
    private DoubleCheckedLocking() {}

    private static final class Settings {
        int timeout;

        Settings(int timeout) {
            this.timeout = timeout;
        }
    }

    private static final class Wrong {
        private @Nullable Settings settings;

        int timeout() {
            if (settings == null) {
                synchronized (this) {
                    if (settings == null) {
                        settings = new Settings(42);
                    }
                }
            }
            return settings.timeout;
        }
    }

    private static final class Right {
        private volatile @Nullable Settings settings;

        int timeout() {
            Settings known = settings;
            if (known == null) {
                synchronized (this) {
                    known = settings;
                    if (known == null) {
                        known = new Settings(42);
                        settings = known;
                    }
                }
            }
            return known.timeout;
        }
    }

    public static Object wrong() throws Exception {
        Wrong wrong = new Wrong();
        int[] seen = new int[2];
        Threads.sideBySide(() -> seen[0] = wrong.timeout(), () -> seen[1] = wrong.timeout());
        return seen[0] + " " + seen[1];
    }

    public static Object right() throws Exception {
        Right right = new Right();
        int[] seen = new int[2];
        Threads.sideBySide(() -> seen[0] = right.timeout(), () -> seen[1] = right.timeout());
        return seen[0] + " " + seen[1];
    }
}
