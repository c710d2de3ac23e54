package dev.makespan.grader.cli;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Report;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A choice of items: one by its id, or those of a task by its number.
 *
 * @param wish {@code 2}, {@code task:2} or an item's id
 */
record Only(String wish) {
    private static final Pattern TASK = Pattern.compile("(?:task:?\\s*)?(\\d{1,6})", Pattern.CASE_INSENSITIVE);

    /**
     * The part of a report that was wished for; exercises that have no such item are left out.
     *
     * @throws WrongUseException if none has
     */
    Report of(Report report) {
        List<ExerciseReport> kept = report.exercises().stream()
                .map(this::of)
                .filter(exercise -> !exercise.items().isEmpty())
                .toList();
        if (kept.isEmpty()) {
            String known = report.exercises().stream()
                    .flatMap(exercise -> exercise.items().stream())
                    .map(Item::id)
                    .collect(Collectors.joining(", "));
            throw new WrongUseException("There is no task or item \"" + wish + "\". The items are: " + known + ".");
        }
        return new Report(report.grader(), report.submission(), kept);
    }

    private ExerciseReport of(ExerciseReport exercise) {
        List<Item> items = exercise.items().stream().filter(this::isWished).toList();
        List<Finding> findings = exercise.findings().stream()
                .filter(finding -> items.stream().anyMatch(item -> item.id().equals(finding.item())))
                .toList();
        return new ExerciseReport(exercise.id(), exercise.title(), items, findings, exercise.makespan());
    }

    private boolean isWished(Item item) {
        Matcher task = TASK.matcher(wish);
        return item.id().equals(wish) || (task.matches() && item.task() == Integer.parseInt(task.group(1)));
    }
}
