package dev.makespan.bubble.programs;

import org.jspecify.annotations.Nullable;

/**
 * Five mistakes that every tool for concurrent code claims to find, with all shared state in static fields, which is where
 * Lincheck 3.7 sees it on a JDK 25. Each returns "right" if nothing went wrong, and can be called again and again.
 */
public final class Compared {
    private static final Object LEFT = new Object();
    private static final Object RIGHT = new Object();
    private static int count;
    private static volatile int seats;
    private static volatile boolean told;
    private static @Nullable Settings settings;

    private Compared() {}

    private static void sideBySide(Threads.Action one, Threads.Action other) {
        try {
            Threads.sideBySide(one, other);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String expect(Object expected, Object seen) {
        return expected.equals(seen) ? "right" : seen + " instead of " + expected;
    }

    public static String lostUpdate() {
        count = 0;
        sideBySide(() -> count++, () -> count++);
        return expect(2, count);
    }

    public static String checkThenAct() {
        seats = 1;
        sideBySide(Compared::takeSeat, Compared::takeSeat);
        return expect(0, seats);
    }

    private static void takeSeat() {
        if (seats > 0) {
            synchronized (LEFT) {
                seats--;
            }
        }
    }

    public static String lockOrderDeadlock() {
        count = 0;
        sideBySide(() -> both(LEFT, RIGHT), () -> both(RIGHT, LEFT));
        return expect(2, count);
    }

    private static void both(Object first, Object second) {
        synchronized (first) {
            synchronized (second) {
                count++;
            }
        }
    }

    public static String missedSignal() {
        told = false;
        sideBySide(
                () -> {
                    if (!told) {
                        synchronized (LEFT) {
                            LEFT.wait();
                        }
                    }
                },
                () -> {
                    told = true;
                    synchronized (LEFT) {
                        LEFT.notifyAll();
                    }
                });
        return "right";
    }

    private static final class Settings {
        int timeout;

        Settings(int timeout) {
            this.timeout = timeout;
        }
    }

    private static int timeout() {
        if (settings == null) {
            synchronized (Settings.class) {
                if (settings == null) {
                    settings = new Settings(42);
                }
            }
        }
        return settings.timeout;
    }

    /** Wrong in what a weak memory may show: no order of the lines returns anything but "right". */
    public static String doubleCheckedLocking() {
        settings = null;
        sideBySide(() -> expectTimeout(timeout()), () -> expectTimeout(timeout()));
        return "right";
    }

    private static void expectTimeout(int seen) {
        if (seen != 42) {
            throw new AssertionError(seen + " instead of 42");
        }
    }
}
