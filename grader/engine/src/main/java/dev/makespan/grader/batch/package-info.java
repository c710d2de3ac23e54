/**
 * Grading many submissions: taking them in, going on where an earlier run ended, and losing nothing on the way; start
 * at {@link dev.makespan.grader.batch.Batch}.
 */
@NullMarked
package dev.makespan.grader.batch;

import org.jspecify.annotations.NullMarked;
