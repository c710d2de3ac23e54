package dev.makespan.grader.verdict;

/** What an item is about. */
public enum Kind {
    CORRECTNESS,
    CONCURRENCY,
    ROBUSTNESS,
    STYLE
}
