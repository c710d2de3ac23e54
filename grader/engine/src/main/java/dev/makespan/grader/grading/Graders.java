package dev.makespan.grader.grading;

/** Opens graders. */
public final class Graders {
    private Graders() {}

    public static Grader open(GraderOptions options) {
        throw new UnsupportedOperationException("the pipeline is not part of this build: " + options);
    }
}
