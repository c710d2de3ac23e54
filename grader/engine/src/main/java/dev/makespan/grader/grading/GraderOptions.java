package dev.makespan.grader.grading;

/**
 * What a grader can be told.
 *
 * @param seed names the schedules that are explored
 */
public record GraderOptions(long seed) {}
