package dev.makespan.grader.verdict;

/**
 * One item of one answer that ended differently under another seed: a verdict that depends on luck.
 *
 * @param before how it ended under the first seed
 * @param now how it ended under {@code seed}
 */
public record Flip(String exercise, String answer, String item, long seed, Outcome before, Outcome now) {}
