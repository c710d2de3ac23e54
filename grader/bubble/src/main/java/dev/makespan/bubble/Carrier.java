package dev.makespan.bubble;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * An operating system thread that drives a bubble and mounts its virtual threads. Carriers are kept and used again; one
 * that code under test never gives back is lost.
 */
final class Carrier extends Thread {
    private static final ConcurrentLinkedDeque<Carrier> IDLE = new ConcurrentLinkedDeque<>();

    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    /** The bubble it drives; null while idle. */
    private volatile @Nullable Scheduler scheduler;

    private Carrier() {
        super(null, null, "bubble-carrier", 0, false);
        setDaemon(true);
    }

    /** The current thread, which is a carrier with no virtual thread mounted. */
    static Carrier current() {
        return (Carrier) Thread.currentThread();
    }

    /** Runs the work on an idle carrier, which belongs to the scheduler until then. */
    static void drive(Scheduler scheduler, Runnable work) {
        Carrier carrier = IDLE.pollFirst();
        if (carrier == null) {
            carrier = new Carrier();
            carrier.start();
        }
        carrier.scheduler = scheduler;
        carrier.work.add(work);
    }

    @Nullable
    Scheduler scheduler() {
        return scheduler;
    }

    @Override
    public void run() {
        while (true) {
            try {
                work.take().run();
            } catch (InterruptedException e) {
                // Left over from a thread it carried.
            } finally {
                if (work.isEmpty() && scheduler != null) {
                    scheduler = null;
                    IDLE.addFirst(this);
                }
            }
        }
    }
}
