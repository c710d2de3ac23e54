package dev.makespan.grader.verdict;

/**
 * Virtual times of a measured call, in milliseconds.
 *
 * @param virtualMs what the submission took
 * @param spanMs the best possible with unlimited workers: the longest recorded call
 * @param workMs the sum of all recorded calls: what one worker needs
 */
public record Makespan(long virtualMs, long spanMs, long workMs) {}
