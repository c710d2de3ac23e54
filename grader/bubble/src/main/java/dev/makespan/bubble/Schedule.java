package dev.makespan.bubble;

import java.util.List;

/**
 * In which order runnable threads are picked. Equal schedules make equal runs of the same code, in any JVM.
 *
 * @param kind how the next thread is chosen
 * @param seed names the choices, and seeds the random numbers that the code under test draws
 * @param depth for {@link Kind#PCT}: how many ordering constraints a bug may need, at most; otherwise 0
 * @param length for {@link Kind#PCT}: how many shared accesses a run has, roughly; otherwise 0
 * @param path for {@link Kind#PATH}: the number of the thread that makes each step, in the order of starting; otherwise
 *     empty
 */
public record Schedule(Kind kind, long seed, int depth, long length, List<Integer> path) {
    /** How the next thread is chosen. */
    public enum Kind {
        /** First in, first out, without preemption but for long loops. */
        FIFO,
        /** At random, and preempted at random before shared accesses: many switches. */
        RANDOM,
        /**
         * By random priorities that change at random moments: few switches, each at a telling place. Finds a bug of depth
         * d among n threads and k accesses with a probability of at least 1 / (n * k^(d-1)) (Burckhardt, Kothari, Musuvathi,
         * Nagarakatte: A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs, ASPLOS 2010).
         */
        PCT,
        /** One of all: as found by {@link Explorer#exhaustive}. A thread is stopped before each shared access. */
        PATH
    }

    /** The schedule for exact makespans. */
    public static final Schedule FIFO = new Schedule(Kind.FIFO, 0, 0, 0, List.of());

    public Schedule {
        path = List.copyOf(path);
        if (kind == Kind.PCT ? depth < 1 || length < 0 : depth != 0 || length != 0) {
            throw new IllegalArgumentException(
                    "depth from 1 and length from 0, for PCT only: " + depth + ", " + length);
        }
    }

    /** A random schedule. Consecutive seeds give unrelated schedules. */
    public static Schedule random(long seed) {
        return new Schedule(Kind.RANDOM, seed, 0, 0, List.of());
    }

    /**
     * A schedule of random priorities.
     *
     * @param depth how many ordering constraints a bug may need; most need 2 or 3
     * @param length {@link Run#accesses} of a run of the same code
     */
    public static Schedule pct(long seed, int depth, long length) {
        return new Schedule(Kind.PCT, seed, depth, length, List.of());
    }

    /** The schedule in which these threads make the steps one after the other; after them, first in, first out. */
    public static Schedule path(List<Integer> threads) {
        return new Schedule(Kind.PATH, 0, 0, 0, threads);
    }

    /**
     * The schedule that a seed names when a piece of code is explored: every other one is random, the ones between are
     * PCT of depth 2 to 4. Neither kind finds everything the other one does.
     *
     * @param length {@link Run#accesses} of a run of the same code under {@link #FIFO}
     */
    public static Schedule explored(long seed, long length) {
        return Math.floorMod(seed, 2) == 1 ? random(seed) : pct(seed, 2 + (int) Math.floorMod(seed / 2, 3L), length);
    }
}
