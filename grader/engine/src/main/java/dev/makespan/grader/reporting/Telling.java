package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of an item. What nobody has written yet, or does not compile, fails item after item for one
 * reason, and one telling of it is enough.
 */
record Telling(
        Outcome outcome,
        @Nullable String saw,
        @Nullable String expected,
        @Nullable String how,
        @Nullable SourceLine lookAt) {
    static Telling of(Item item) {
        return new Telling(item.outcome(), item.saw(), item.expected(), item.how(), item.lookAt());
    }

    boolean saysSomething() {
        return saw != null || expected != null || how != null || lookAt != null;
    }

    /** The items that did not pass and were run, those of one telling together, in the order of the first of them. */
    static List<List<Item>> grouped(List<Item> items) {
        Map<Telling, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.outcome() == Outcome.FAILED || item.outcome() == Outcome.INCONCLUSIVE) {
                groups.computeIfAbsent(of(item), telling -> new ArrayList<>()).add(item);
            }
        }
        return List.copyOf(groups.values());
    }

    /** The title of the first item of a group, and how many others there are. */
    static String title(List<Item> group) {
        String first = group.getFirst().title();
        return switch (group.size()) {
            case 1 -> first;
            case 2 -> first + ", and 1 more item";
            default -> first + ", and " + (group.size() - 1) + " more items";
        };
    }
}
