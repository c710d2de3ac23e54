/**
 * An exercise and a submission as they lie on disk, and what is known of a submission's sources; start at
 * {@link dev.makespan.grader.exercise.Exercises}.
 */
@NullMarked
package dev.makespan.grader.exercise;

import org.jspecify.annotations.NullMarked;
