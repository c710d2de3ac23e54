package dev.makespan.grader.grading;

import dev.makespan.grader.inspecting.Inspector;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ties each finding to the failed item that it explains. A finding takes no points: it says why a run showed what it
 * showed. What is left over is thinned out, because who reads everything mends nothing.
 */
final class Explaining {
    private static final int MOST_OF_A_TASK = 3;

    /** The task of what explains no item. */
    private static final int NO_TASK = Integer.MIN_VALUE;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.at().file())
            .thenComparing(finding -> finding.at().line())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** How well a finding fits an item, the best first. */
    private enum Fit {
        SAME_LINE,
        SAME_METHOD,
        /** What fails in one method may be a mistake of another kind there. */
        SAME_METHOD_OTHER_KIND,
        SAME_FILE,
        /** The run points nowhere. */
        ANYWHERE,
        NOT
    }

    private Explaining() {}

    /**
     * The findings, most severe first, each tied to one item at the most: of those that say the same, one; at most three of
     * a task; and praise only where there is nothing to mend.
     */
    static List<Finding> tie(List<Finding> findings, List<Item> items) {
        List<Finding> tied = findings.stream()
                .map(finding -> explained(finding, items)
                        .map(item -> finding.explaining(item.id()))
                        .orElse(finding))
                .sorted(ORDER)
                .toList();
        List<Finding> chosen = atMostThreeOfATask(folded(onePerLine(tied)), items);
        return isGood(chosen, items) ? chosen : withoutPraise(chosen);
    }

    // ---- tying ----

    private static Optional<Item> explained(Finding finding, List<Item> items) {
        return finding.severity() == Severity.CELEBRATORY
                ? Optional.empty()
                : items.stream()
                        .filter(item -> fit(finding, item) != Fit.NOT)
                        .min(Comparator.comparing((Item item) -> fit(finding, item))
                                .thenComparingInt(item -> distance(finding, item)));
    }

    private static Fit fit(Finding finding, Item item) {
        if (item.outcome() != Outcome.FAILED) {
            return Fit.NOT;
        }
        boolean sameKind = item.kind() == finding.explains();
        SourceLine lookAt = item.lookAt();
        // What is good to know explains what happened right there, and nothing far away.
        boolean farToo = sameKind && finding.severity().compareTo(Severity.INFORMATIVE) < 0;
        if (lookAt == null) {
            return farToo ? Fit.ANYWHERE : Fit.NOT;
        }
        if (!lookAt.file().equals(finding.at().file())) {
            return Fit.NOT;
        }
        if (lookAt.line() == finding.at().line()) {
            return Fit.SAME_LINE;
        }
        if (finding.within() != null && finding.within().contains(lookAt.line())) {
            return sameKind ? Fit.SAME_METHOD : Fit.SAME_METHOD_OTHER_KIND;
        }
        return farToo ? Fit.SAME_FILE : Fit.NOT;
    }

    private static int distance(Finding finding, Item item) {
        return item.lookAt() == null
                ? Integer.MAX_VALUE
                : Math.abs(item.lookAt().line() - finding.at().line());
    }

    // ---- thinning out ----

    /** Two rules that see something on one line mean the same mistake. */
    private static List<Finding> onePerLine(List<Finding> sorted) {
        var lines = new HashSet<SourceLine>();
        return sorted.stream().filter(finding -> lines.add(finding.at())).toList();
    }

    private record Same(String rule, String file, @Nullable String item) {}

    /** What a rule says again of another line is a remark to what it said first. */
    private static List<Finding> folded(List<Finding> sorted) {
        Map<Same, List<Finding>> same = sorted.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Same(finding.rule(), finding.at().file(), finding.item()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var folded = new ArrayList<Finding>();
        same.values().forEach(group -> folded.add(withOtherLines(group)));
        folded.sort(ORDER);
        return folded;
    }

    private static Finding withOtherLines(List<Finding> group) {
        Finding first = group.getFirst();
        if (group.size() == 1) {
            return first;
        }
        String others = group.stream()
                .skip(1)
                .map(finding -> String.valueOf(finding.at().line()))
                .collect(Collectors.joining(", "));
        return first.saying(first.message() + " (The same in line " + others + ".)");
    }

    private static List<Finding> atMostThreeOfATask(List<Finding> sorted, List<Item> items) {
        Map<String, Integer> tasks = items.stream().collect(Collectors.toMap(Item::id, Item::task, (one, _) -> one));
        var shown = new HashMap<Integer, Integer>();
        return sorted.stream()
                .filter(finding -> isOfTheGrader(finding)
                        || shown.merge(finding.item() == null ? NO_TASK : tasks.get(finding.item()), 1, Integer::sum)
                                <= MOST_OF_A_TASK)
                .toList();
    }

    /** What could not be read is always told. */
    private static boolean isOfTheGrader(Finding finding) {
        return finding.rule().equals(Inspector.NOT_ANALYSED);
    }

    // ---- praise ----

    private static boolean isGood(List<Finding> findings, List<Item> items) {
        return items.stream().allMatch(item -> item.outcome() == Outcome.PASSED)
                && findings.stream().allMatch(finding -> finding.severity().compareTo(Severity.INFORMATIVE) >= 0);
    }

    private static List<Finding> withoutPraise(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.CELEBRATORY)
                .toList();
    }
}
