/** The vocabulary of a graded submission: records and enums only; start at {@link dev.makespan.grader.verdict.Report}. */
@NullMarked
package dev.makespan.grader.verdict;

import org.jspecify.annotations.NullMarked;
