package dev.makespan.bubble;

/**
 * A place that a thread reached in code under test: where it was about to use something that others may use as well.
 *
 * @param thread the thread's name
 * @param line the place
 */
public record Step(String thread, StackTraceElement line) {}
