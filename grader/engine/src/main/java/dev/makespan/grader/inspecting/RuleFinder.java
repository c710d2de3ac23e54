package dev.makespan.grader.inspecting;

import java.util.Comparator;
import java.util.List;

/** The rules, found by their place. */
final class RuleFinder {
    private RuleFinder() {}

    /**
     * An instance of every rule in the package {@code rules}, by id.
     *
     * @throws IllegalStateException if there is none, or one that cannot be made: the grader is built wrongly
     */
    static List<Rule> find() {
        return ByPlace.find(Rule.class, "rules", "source rule").stream()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
