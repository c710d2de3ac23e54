package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Knows whether a thread that waits for a monitor is about to be made runnable by the VM.
 *
 * <p>A virtual thread blocked in {@code monitorenter} or {@code Object.wait} is put back into the queue by a platform
 * thread of the JDK, the unblocker, some time after the monitor was freed. An empty run queue therefore does not mean
 * that nothing can run. But the VM raises {@code onWaitingList} in the very exit of the monitor, and the rewritten
 * unblocker raises a counter before it lowers that flag and lowers it when the thread is back in the queue. Read in
 * that order, flags first, nothing slips through.
 */
final class MonitorFence {
    /** Raised and lowered by the unblocker alone; there is one in the VM. */
    private static volatile int unblocking;

    private final Set<BubbleThread> waiting = new LinkedHashSet<>();

    static void unblockerBegins() {
        unblocking = unblocking + 1;
    }

    static void unblockerEnds() {
        unblocking = unblocking - 1;
    }

    /** The thread has blocked on a monitor or waits on one. */
    void add(BubbleThread thread) {
        waiting.add(thread);
    }

    /** The thread is back in the run queue. */
    void remove(BubbleThread thread) {
        if (!waiting.isEmpty()) {
            waiting.remove(thread);
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The threads that wait to enter or re-enter a monitor or to be notified. */
    Set<BubbleThread> waiting() {
        return waiting;
    }

    /** Whether some thread is on its way from a monitor to the run queue. */
    boolean handingOver() {
        for (BubbleThread thread : waiting) {
            if (JdkInternals.onWaitingList(thread.thread)) {
                return true;
            }
            int state = JdkInternals.state(thread.thread);
            if (state == JdkInternals.UNBLOCKED
                    || state == JdkInternals.UNPARKED
                    || state == JdkInternals.BLOCKED && JdkInternals.blockPermit(thread.thread)) {
                return true;
            }
        }
        return unblocking != 0;
    }
}
