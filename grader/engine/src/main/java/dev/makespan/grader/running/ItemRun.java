package dev.makespan.grader.running;

import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Makespan;
import org.jspecify.annotations.Nullable;

/**
 * How one item ended.
 *
 * @param item not yet with a command to replay it; its {@code lookAt} names a file as a stack trace does, without folders
 * @param makespan null if the item measured none
 */
public record ItemRun(Item item, @Nullable Makespan makespan) {}
