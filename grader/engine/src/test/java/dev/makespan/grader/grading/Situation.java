package dev.makespan.grader.grading;

import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A submission under {@code src/test/resources/pipeline/submissions}, and what must come of it.
 *
 * @param lost which items it loses, and in which words
 */
record Situation(String name, Map<String, Lost> lost) {
    static final String IN_ORDER = "repliesInOrder";
    static final String AT_ONCE = "allAtOnce";
    static final String FAILURE = "failureReachesTheSender";

    /** @param saw words that the item's own words must contain */
    record Lost(Outcome outcome, String saw) {
        boolean describes(Item item) {
            return item.outcome() == outcome
                    && item.points() == 0
                    && item.saw() != null
                    && item.saw().contains(saw);
        }
    }

    static Situation of(String name) {
        return new Situation(name, Map.of());
    }

    Situation losesAll(String saw) {
        return loses(IN_ORDER, saw).loses(AT_ONCE, saw).loses(FAILURE, saw);
    }

    /** Both items that call the method in which most submissions here misbehave. */
    Situation losesSend(String saw) {
        return loses(IN_ORDER, saw).loses(AT_ONCE, saw);
    }

    Situation loses(String item, String saw) {
        var more = new LinkedHashMap<>(lost);
        more.put(item, new Lost(Outcome.FAILED, saw));
        return new Situation(name, more);
    }

    @Override
    public String toString() {
        return name;
    }
}
