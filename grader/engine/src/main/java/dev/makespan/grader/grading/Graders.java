package dev.makespan.grader.grading;

/** Opens graders. */
public final class Graders {
    private Graders() {}

    /**
     * Opens a grader; its first worker begins to start at once.
     *
     * @throws IllegalStateException if something that it needs is not there; says what
     */
    public static Grader open(GraderOptions options) {
        return new Pipeline(options);
    }
}
