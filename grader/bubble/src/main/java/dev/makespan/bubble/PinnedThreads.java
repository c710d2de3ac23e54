package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The threads of a bubble that park where they cannot leave their carrier: below a native frame, a static initialiser
 * say. Such a thread keeps its carrier, which stands still with it, and another carrier drives the bubble meanwhile. At
 * any moment one carrier drives and all others stand still.
 */
final class PinnedThreads {
    private final Scheduler scheduler;
    private final List<BubbleThread> parked = new ArrayList<>();
    private final Deque<Spare> spares = new ArrayDeque<>();

    /** A carrier that handed over to a pinned thread's, and where it stands still. */
    private record Spare(Carrier carrier, PinnedPark place) {}

    PinnedThreads(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Parks the current thread: lets another carrier drive, and comes back when this one is to go on.
     *
     * @throws BubbleDeath if the bubble ended meanwhile
     */
    void park(BubbleThread thread, boolean timed, long nanos) {
        var place = new PinnedPark();
        VirtualClock.Timer timer = timed ? scheduler.clock.schedule(() -> place.timedOut = true, nanos) : null;
        thread.pinned = place;
        parked.add(thread);
        Carrier mine = scheduler.carrier();
        Spare spare = spares.pollLast();
        if (spare != null) {
            scheduler.drivenBy(spare.carrier());
            spare.place().resume();
        } else {
            scheduler.driveOnAnotherCarrier();
        }
        if (!place.await()) {
            throw BubbleDeath.INSTANCE;
        }
        scheduler.drivenBy(mine);
        thread.pinned = null;
        if (timer != null) {
            timer.cancel(false);
        }
        JdkInternals.consumeParkPermit(thread.thread);
    }

    /** Queues those that may go on: nobody tells the scheduler when such a thread is unparked. */
    void enqueueWoken(RunQueue queue) {
        for (int i = parked.size() - 1; i >= 0; i--) {
            BubbleThread thread = parked.get(i);
            PinnedPark place = thread.pinned;
            if (place != null && (place.timedOut || JdkInternals.parkPermit(thread.thread))) {
                parked.remove(i);
                queue.add(thread);
            }
        }
    }

    /**
     * Lets a pinned thread go on, on its own carrier; the current one stands still until it is to drive again.
     *
     * @return false if the bubble ended meanwhile
     */
    boolean handOver(PinnedPark place) {
        var spare = new Spare(scheduler.carrier(), new PinnedPark());
        spares.addLast(spare);
        place.resume();
        return spare.place().await();
    }

    /** The bubble is over: nobody stands still any longer. */
    void end() {
        for (Spare spare : spares) {
            spare.place().end();
        }
        for (BubbleThread thread : parked) {
            PinnedPark place = thread.pinned;
            if (place != null) {
                place.end();
            }
        }
    }
}
