package dev.makespan.grader.cli;

/** What the process says as it ends. */
final class Exit {
    /** Everything was done; what a submission scored does not matter. */
    static final int GRADED = 0;
    /** The score is below {@code --fail-under}, or a certificate does not hold. */
    static final int BELOW = 1;
    /** The command was not understood, or names something that is not there. */
    static final int WRONG_USE = 2;
    /** The grader's own fault. */
    static final int FAULT = 3;

    private Exit() {}
}
