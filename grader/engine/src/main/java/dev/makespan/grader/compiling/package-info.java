/**
 * Runs javac in this process and says its errors in student words; start at
 * {@link dev.makespan.grader.compiling.SubmissionCompiler}. What javac knows of the types goes on to the source rules
 * as {@link dev.makespan.grader.exercise.TypeFacts}.
 */
@NullMarked
package dev.makespan.grader.compiling;

import org.jspecify.annotations.NullMarked;
