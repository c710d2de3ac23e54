/** The pipeline from files to a report; start at {@link dev.makespan.grader.grading.Grader}. */
@NullMarked
package dev.makespan.grader.grading;

import org.jspecify.annotations.NullMarked;
