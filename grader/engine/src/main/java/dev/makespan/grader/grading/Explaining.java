package dev.makespan.grader.grading;

import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import java.util.Comparator;
import java.util.List;

/**
 * Ties each finding to the failed item that it explains. A finding takes no points: it says why a run showed what it
 * showed.
 */
final class Explaining {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.at().file())
            .thenComparing(finding -> finding.at().line())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    private Explaining() {}

    /** The findings, most severe first, each tied to one item at the most. */
    static List<Finding> tie(List<Finding> findings, List<Item> items) {
        return findings.stream()
                .map(finding -> items.stream()
                        .filter(item -> fits(finding, item))
                        .min(Comparator.comparingInt(item -> distance(finding, item)))
                        .map(item -> finding.explaining(item.id()))
                        .orElse(finding))
                .sorted(ORDER)
                .toList();
    }

    /** The kind is the same, and the run points at the same file, or nowhere. */
    private static boolean fits(Finding finding, Item item) {
        return item.outcome() == Outcome.FAILED
                && item.kind() == finding.explains()
                && (item.lookAt() == null
                        || item.lookAt().file().equals(finding.at().file()));
    }

    private static int distance(Finding finding, Item item) {
        return item.lookAt() == null
                ? Integer.MAX_VALUE
                : Math.abs(item.lookAt().line() - finding.at().line());
    }
}
