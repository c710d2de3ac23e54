package dev.makespan.grader.grading;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.verdict.Report;
import java.util.List;

/** Judges submissions. For use by many threads at once: they share its workers. */
public interface Grader extends AutoCloseable {
    /**
     * Judges; never throws for anything a submission does.
     *
     * @return one part for each exercise, in their order
     * @throws dev.makespan.grader.compiling.ExerciseDoesNotCompile if an exercise's own files do not compile
     * @throws IllegalArgumentException if an exercise's tests have no items, or two of the same name
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    Report grade(Submission submission, List<Exercise> exercises);

    /** Ends the workers. */
    @Override
    void close();
}
