package dev.makespan.grader.verdict;

/** How an item ended. */
public enum Outcome {
    PASSED,
    FAILED,
    /** Not run, because something it needs failed before. */
    SKIPPED,
    /** The grader could not tell; never the student's fault, never counted against them without a look by a person. */
    INCONCLUSIVE
}
