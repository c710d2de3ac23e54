package dev.makespan.grader.batch;

import dev.makespan.grader.exercise.Submission;

/**
 * A submission of a batch.
 *
 * @param resultName the name of its result's file: the submission's own wherever every file system can hold that
 */
record HandIn(Submission submission, String resultName) {}
