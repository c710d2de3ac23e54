package dev.makespan.grader.exercise;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Runs work over submitted source text on a thread of its own, where neither hostile nesting nor hostile size can take
 * the grader down: the stack is big, every error is caught, and the work may use only so much processor time.
 *
 * <p>Processor time and not the clock, so that the same source ends the same way on an idle and on a crowded machine.
 * Java cannot stop a thread from outside: work that runs out of time is left behind as a daemon thread.
 */
public final class Cage {
    /** Ten thousand nested brackets take javac about 40 MB. */
    private static final long STACK_BYTES = 64L << 20;

    /** Gives up on work that is blocked and so uses no processor time; a crowded machine must not get there. */
    private static final int CLOCK_TO_CPU = 20;

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How the work ended. */
    public sealed interface Ending<T> {
        /** It returned. */
        record Finished<T>(T value) implements Ending<T> {}

        /** It threw, be it an exception or an error such as {@link StackOverflowError}. */
        record Crashed<T>(Throwable cause) implements Ending<T> {}

        /** It used up its processor time. It may still be running: its results must not be used. */
        record OutOfTime<T>() implements Ending<T> {}
    }

    private final String name;
    private final Duration cpuLimit;

    /**
     * @param name what the thread is called in a thread dump
     * @param cpuLimit how much processor time one piece of work may use
     */
    public Cage(String name, Duration cpuLimit) {
        this.name = name;
        this.cpuLimit = cpuLimit;
    }

    /** Runs {@code work} to its end or its limit. Never throws; an interrupt of the caller is kept for later. */
    public <T> Ending<T> run(Callable<T> work) {
        var worker = new Worker<>(work);
        var thread =
                Thread.ofPlatform().daemon().name(name).stackSize(STACK_BYTES).unstarted(worker);
        thread.start();
        return endsInTime(thread) ? worker.ending() : new Ending.OutOfTime<>();
    }

    private boolean endsInTime(Thread thread) {
        long giveUpAt = System.nanoTime() + cpuLimit.multipliedBy(CLOCK_TO_CPU).toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (thread.join(LOOK_EVERY)) {
                        return true;
                    }
                    long used = THREADS.getThreadCpuTime(thread.threadId());
                    if (used > cpuLimit.toNanos() || System.nanoTime() > giveUpAt) {
                        return false;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Worker<T> implements Runnable {
        private final Callable<T> work;
        private @Nullable Ending<T> ending;

        Worker(Callable<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                ending = new Ending.Finished<>(work.call());
            } catch (Throwable e) {
                ending = new Ending.Crashed<>(e);
            }
        }

        /** To be called once the thread has ended: joining it makes its writes visible. */
        Ending<T> ending() {
            return ending != null ? ending : new Ending.Crashed<>(new IllegalStateException("the worker did not end"));
        }
    }
}
