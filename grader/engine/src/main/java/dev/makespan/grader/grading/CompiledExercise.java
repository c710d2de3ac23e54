package dev.makespan.grader.grading;

import dev.makespan.grader.running.ExerciseClasses;
import java.nio.file.Path;
import java.util.List;

/**
 * An exercise, ready to judge submissions.
 *
 * @param classPath what a submission may use beside the JDK: the provided classes, in a folder
 */
record CompiledExercise(ExerciseClasses classes, List<Path> classPath) {}
