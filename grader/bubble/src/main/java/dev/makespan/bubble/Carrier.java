package dev.makespan.bubble;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An operating system thread that drives a bubble and mounts its virtual threads. Carriers are kept and used again; one
 * that code under test never gives back is lost.
 */
final class Carrier extends Thread {
    private static final ConcurrentLinkedDeque<Carrier> IDLE = new ConcurrentLinkedDeque<>();

    /** What to do next; null while idle. No queue: a queue's lock would have the bubble wake threads outside of it. */
    private volatile @Nullable Runnable work;

    /** The bubble it drives; null while idle. */
    private volatile @Nullable Scheduler scheduler;

    /** Where ordinary threads are: those of a bubble are there too, whichever thread made its first carrier. */
    private static final ThreadGroup GROUP = mainGroup();

    private Carrier() {
        super(GROUP, null, "bubble-carrier", 0, false);
        setDaemon(true);
    }

    private static ThreadGroup mainGroup() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        var groups = new ThreadGroup[Math.max(16, 2 * root.activeGroupCount())];
        int count = root.enumerate(groups, false);
        for (int i = 0; i < count; i++) {
            if (groups[i].getName().equals("main")) {
                return groups[i];
            }
        }
        return Thread.currentThread().getThreadGroup();
    }

    /** The current thread, which is a carrier with no virtual thread mounted. */
    static Carrier current() {
        return (Carrier) Thread.currentThread();
    }

    /** Runs the work on an idle carrier, which belongs to the scheduler until then. */
    static void drive(Scheduler scheduler, Runnable work) {
        scheduler.watchdog().carrierTaken();
        Carrier carrier = IDLE.pollFirst();
        if (carrier == null) {
            carrier = new Carrier();
            carrier.start();
        }
        carrier.scheduler = scheduler;
        carrier.work = work;
        LockSupport.unpark(carrier);
    }

    @Nullable
    Scheduler scheduler() {
        return scheduler;
    }

    @Override
    public void run() {
        while (true) {
            Runnable next;
            while ((next = work) == null) {
                LockSupport.park(this);
                Thread.interrupted(); // left over from a thread it carried
            }
            work = null;
            Scheduler served = scheduler;
            next.run();
            scheduler = null;
            if (served != null) {
                // Before another bubble can have this carrier: what it wakes here is outside of every bubble.
                served.watchdog().carrierBack();
            }
            IDLE.addFirst(this);
        }
    }
}
