package dev.makespan.grader.grading;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.verdict.Report;
import java.util.List;

/** Judges submissions, one at a time. Not for use by several threads at once: open one for each. */
public interface Grader extends AutoCloseable {
    /** Judges; never throws for anything a submission does. */
    Report grade(Submission submission, List<Exercise> exercises);

    @Override
    void close();
}
