package dev.makespan.bubble;

import dev.makespan.bubble.jdk.Monitors;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import org.jspecify.annotations.Nullable;

/** What the scheduler knows of one virtual thread of its bubble. Only the thread that drives the bubble touches it. */
final class BubbleThread {
    final Thread thread;
    final Runnable continuation;
    /** From 1, in the order of starting: the thread's name in traces. */
    final int index;

    /** How often it has been run. */
    long steps;

    /** Whether it is in the run queue. Asking a runnable thread for its stack makes the JDK submit it once more. */
    boolean queued;

    /** For schedules that go by it; higher goes first. */
    long priority;

    /** The monitor it has waited on, until it is seen to go on with it. */
    @Nullable
    Object waitedOn;

    /** Above zero while it does work of the JVM, such as loading a class: nothing of that is shared access. */
    int quiet;

    /** Set while it waits on its own carrier because it could not be unmounted. */
    @Nullable
    PinnedPark pinned;

    /** Its monitors, as of its last step; null until somebody asks. What a thread that does not run holds cannot change. */
    private @Nullable Monitors monitors;

    /** The thread found to hold the monitor this one wants, and its step count then. */
    @Nullable
    BubbleThread holder;

    long holderSteps;

    /** The lock it is parked on, if its owner is known. */
    @Nullable
    AbstractOwnableSynchronizer lock;

    BubbleThread(Thread thread, Runnable continuation, int index) {
        this.thread = thread;
        this.continuation = continuation;
        this.index = index;
    }

    void aboutToRun() {
        steps++;
        monitors = null;
        holder = null;
        lock = null;
    }

    Monitors monitors() {
        Monitors known = monitors;
        if (known == null) {
            monitors = known = Monitors.of(thread);
        }
        return known;
    }

    void forgetMonitors() {
        monitors = null;
    }

    /** The thread that the code under test knows: a platform thread if it made one. */
    Thread visible() {
        PlatformFacade facade = PlatformFacade.standingIn(thread);
        return facade == null ? thread : facade.platform();
    }
}
