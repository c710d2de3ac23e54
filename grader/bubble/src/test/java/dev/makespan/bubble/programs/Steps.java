package dev.makespan.bubble.programs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** What programs are written with: sleeping, starting, and noting what happened when. */
final class Steps {
    private final long start = System.nanoTime();
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    /** A piece of a program; may throw what it likes. */
    interface Step {
        void run() throws Exception;
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T slow(long millis, T value) {
        sleep(millis);
        return value;
    }

    /** Starts a daemon that sleeps and then takes a step. */
    static Thread after(long millis, Step step) {
        return Thread.ofPlatform().daemon().start(() -> {
            sleep(millis);
            try {
                step.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Interrupts the current thread after a while. */
    static void interruptMeAfter(long millis) {
        Thread me = Thread.currentThread();
        after(millis, me::interrupt);
    }

    /** The name of what a step throws; "nothing" if it does not. */
    static String thrownBy(Step step) {
        try {
            step.run();
            return "nothing";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    /** How many milliseconds a step took, and what it came to. */
    static String timed(Callable<?> step) throws Exception {
        long before = System.nanoTime();
        Object result = step.call();
        return (System.nanoTime() - before) / 1_000_000 + ":" + result;
    }

    void note(Object what) {
        seen.add(what + "@" + (System.nanoTime() - start) / 1_000_000);
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
