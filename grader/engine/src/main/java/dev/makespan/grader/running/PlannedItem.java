package dev.makespan.grader.running;

import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * An item before it has run, as its test method declares it.
 *
 * @param testClass the binary name of the class that declares the method
 * @param id the method's name
 * @param points what it is worth
 */
public record PlannedItem(String testClass, String id, String title, int task, Kind kind, int points) {

    /** This item, when it scored nothing for a reason that is the same as {@code saw}. */
    public Item lost(
            Outcome outcome, String saw, @Nullable String expected, @Nullable String how, @Nullable SourceLine lookAt) {
        return new Item(id, title, task, kind, 0, points, outcome, saw, expected, how, lookAt, null, null);
    }
}
