package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds threads of a bubble that wait for a monitor or lock whose owner is outside of it: the JDK has such locks (a
 * reference queue's, a print stream's) and threads of its own that take them. Such a wait ends by itself, in real time.
 *
 * <p>"Held by thread w of ours" stays true until w runs again, so each answer is kept until then.
 */
final class OutsideOwners {
    private final Scheduler scheduler;
    private final Set<BubbleThread> parkedOnLocks = new LinkedHashSet<>();

    OutsideOwners(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The thread has parked. */
    void parked(BubbleThread thread) {
        if (LockSupport.getBlocker(thread.thread) instanceof AbstractOwnableSynchronizer lock) {
            thread.lock = lock;
            parkedOnLocks.add(thread);
        }
    }

    /** The thread runs again or has ended. */
    void remove(BubbleThread thread) {
        if (!parkedOnLocks.isEmpty()) {
            parkedOnLocks.remove(thread);
        }
    }

    /** Whether the thread, which has just stopped, waits for something held outside, or was until this moment. */
    boolean keepOff(BubbleThread thread, Collection<BubbleThread> live) {
        return switch (JdkInternals.state(thread.thread)) {
            case JdkInternals.BLOCKED -> holder(thread, live) == null;
            case JdkInternals.UNBLOCKED, JdkInternals.UNPARKED -> true; // and nobody of ours ran since
            case JdkInternals.PARKED, JdkInternals.TIMED_PARKED ->
                LockSupport.getBlocker(thread.thread) instanceof AbstractOwnableSynchronizer lock
                        && isOutside(JdkInternals.owner(lock));
            default -> false;
        };
    }

    /**
     * Whether a thread can wait for the lock only while another one has it. Then it cannot be free while all threads of the
     * bubble wait: one outside has given it up and is about to wake the next.
     */
    private static boolean hasOneOwner(AbstractOwnableSynchronizer lock) {
        return lock.getClass().getName().startsWith("java.util.concurrent.locks.ReentrantLock$");
    }

    private boolean isOutside(@Nullable Thread owner) {
        return owner != null && Hooks.schedulerOf(Hooks.standIn(owner)) != scheduler;
    }

    /** Whether some thread waits for something held outside. */
    boolean any(Collection<BubbleThread> waitingForMonitors, Collection<BubbleThread> live) {
        for (BubbleThread thread : parkedOnLocks) {
            AbstractOwnableSynchronizer lock = thread.lock;
            Thread owner = lock == null ? null : JdkInternals.owner(lock);
            if (isOutside(owner) || owner == null && lock != null && hasOneOwner(lock)) {
                return true;
            }
        }
        for (BubbleThread thread : waitingForMonitors) {
            if (JdkInternals.state(thread.thread) == JdkInternals.BLOCKED && holder(thread, live) == null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The thread of the bubble that holds the monitor which the other one wants; null if none does, also when the other
     * one is being unblocked at this moment.
     */
    @Nullable
    BubbleThread holder(BubbleThread wanting, Collection<BubbleThread> live) {
        BubbleThread known = wanting.holder;
        if (known != null && known.steps == wanting.holderSteps) {
            return known;
        }
        Object monitor = wanting.monitors().wanted();
        if (monitor == null) { // a thread in wait() was notified since: look again
            wanting.forgetMonitors();
            monitor = wanting.monitors().wanted();
        }
        if (monitor == null) {
            return null;
        }
        if (known != null && known.monitors().holds(monitor)) { // most likely: it ran, and took the monitor again
            wanting.holderSteps = known.steps;
            return known;
        }
        for (BubbleThread thread : live) {
            if (thread != wanting && thread.monitors().holds(monitor)) {
                wanting.holder = thread;
                wanting.holderSteps = thread.steps;
                return thread;
            }
        }
        return null;
    }
}
