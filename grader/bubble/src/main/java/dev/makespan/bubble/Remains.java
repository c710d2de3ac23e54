package dev.makespan.bubble;

import dev.makespan.bubble.jdk.Abandoned;
import dev.makespan.bubble.jdk.JdkInternals;
import dev.makespan.bubble.jdk.Monitors;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a bubble leaves behind when it ends before its threads do. They cannot be ended, and the VM may keep them for good:
 * they are stripped of all they hold, and those that are not collected are counted.
 */
final class Remains {
    /** How many stripped threads a JVM may bear. One takes 1.3 KB, most of it in the VM's own memory. */
    private static final int BEARABLE = 20_000;

    private static final Set<Reference<Thread>> STRIPPED = ConcurrentHashMap.newKeySet();
    private static final ReferenceQueue<Thread> COLLECTED = new ReferenceQueue<>();

    private Remains() {}

    /**
     * Lets go of the threads of a bubble that is over and whose carriers are back.
     *
     * @return whether further bubbles may run in this JVM: not if these threads keep a monitor that others can meet, and
     *     not if it has borne too many
     */
    static boolean clear(Collection<BubbleThread> abandoned) {
        boolean harmless = true;
        for (BubbleThread thread : abandoned) {
            if (isUnmounted(thread)) {
                harmless &= !keepsSharedMonitor(thread.monitors());
                Abandoned.strip(thread.thread);
                STRIPPED.add(new WeakReference<>(thread.thread, COLLECTED));
            }
        }
        for (Reference<?> collected; (collected = COLLECTED.poll()) != null; ) {
            STRIPPED.remove(collected);
        }
        return harmless && STRIPPED.size() <= BEARABLE;
    }

    private static boolean isUnmounted(BubbleThread thread) {
        return switch (JdkInternals.state(thread.thread)) {
            case JdkInternals.PARKED,
                    JdkInternals.TIMED_PARKED,
                    JdkInternals.UNPARKED,
                    JdkInternals.YIELDED,
                    JdkInternals.BLOCKED,
                    JdkInternals.UNBLOCKED,
                    JdkInternals.WAIT,
                    JdkInternals.TIMED_WAIT -> true;
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
