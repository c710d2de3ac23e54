package dev.makespan.bubble;

/**
 * In which order runnable threads are picked. Equal schedules make equal runs of the same code, in any JVM.
 *
 * @param random whether threads are picked at random and preempted before shared accesses; otherwise first in, first
 *     out, without preemption but for long loops
 * @param seed names a random schedule, and seeds the random numbers that the code under test draws
 */
public record Schedule(boolean random, long seed) {
    /** First in, first out: the schedule for exact makespans. */
    public static final Schedule FIFO = new Schedule(false, 0);

    /** A random schedule. Consecutive seeds give unrelated schedules. */
    public static Schedule random(long seed) {
        return new Schedule(true, seed);
    }
}
