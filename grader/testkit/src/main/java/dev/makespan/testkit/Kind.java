package dev.makespan.testkit;

/** What an {@link Item} is about. */
public enum Kind {
    /** The right result. */
    CORRECTNESS,
    /** The right result at the same time as others: overlap, makespan, threads used. */
    CONCURRENCY,
    /** Failures, interrupts, shutdown, leftovers. */
    ROBUSTNESS,
    /** What only the source shows. */
    STYLE
}
