package dev.makespan.bubble;

import dev.makespan.bubble.jdk.Abandoned;
import dev.makespan.bubble.jdk.JdkInternals;
import dev.makespan.bubble.jdk.Monitors;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a bubble leaves behind when it ends before its threads do. Threads that wait for a monitor cannot be ended and
 * never become garbage: they are stripped of all they hold, and the rest is counted.
 */
final class Remains {
    /**
     * How many stripped threads a JVM may bear. One takes about 1 KB, half of it in the VM's own memory; with these, ten
     * megabytes.
     */
    private static final int BEARABLE = 10_000;

    private static final AtomicInteger stripped = new AtomicInteger();

    private Remains() {}

    /**
     * Lets go of the threads of a bubble that is over.
     *
     * @return whether further bubbles may run in this JVM: not if these threads keep a monitor that others can meet, and
     *     not if it has borne too many
     */
    static boolean clear(Collection<BubbleThread> abandoned) {
        boolean harmless = true;
        for (BubbleThread thread : abandoned) {
            harmless &= !keepsSharedMonitor(thread.monitors());
        }
        for (BubbleThread thread : abandoned) {
            if (isInQueueOfMonitor(thread)) {
                Abandoned.strip(thread.thread);
                stripped.incrementAndGet();
            }
        }
        return harmless && stripped.get() <= BEARABLE;
    }

    private static boolean isInQueueOfMonitor(BubbleThread thread) {
        return switch (JdkInternals.state(thread.thread)) {
            case JdkInternals.BLOCKED, JdkInternals.UNBLOCKED, JdkInternals.WAIT, JdkInternals.TIMED_WAIT -> true;
            default -> false;
        };
    }

    private static boolean keepsSharedMonitor(Monitors monitors) {
        for (Object held : monitors.held()) {
            if (isShared(held)) {
                return true;
            }
        }
        return isShared(monitors.wanted());
    }

    /** Objects that every bubble of the JVM gets the same of: literals, boxed numbers, classes of the JDK. */
    private static boolean isShared(@Nullable Object monitor) {
        return monitor instanceof String
                || monitor instanceof Number
                || monitor instanceof Boolean
                || monitor instanceof Character
                || monitor instanceof Class<?> type && type.getClassLoader() == null;
    }
}
