package dev.makespan.bubble.junit.support;

import dev.makespan.bubble.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows how threads took turns: one column a thread, time from top to bottom. */
public final class Interleaving {
    private static final int ROWS = 14;
    private static final int COLUMNS = 5;

    private Interleaving() {}

    /** @param steps in their order; the last ones are shown */
    public static String table(List<Step> steps) {
        var rows = new ArrayList<Step>();
        for (Step step : steps) {
            if (rows.isEmpty() || !rows.getLast().equals(step)) {
                rows.add(step);
            }
        }
        if (rows.isEmpty()) {
            return "(no shared access was seen)";
        }
        List<Step> shown = rows.subList(Math.max(0, rows.size() - ROWS), rows.size());
        var threads = new LinkedHashSet<String>();
        shown.forEach(step -> threads.add(step.thread()));
        List<String> columns = threads.stream().limit(COLUMNS).toList();
        int width = Math.max(
                shown.stream().mapToInt(step -> place(step).length()).max().orElse(0),
                columns.stream().mapToInt(String::length).max().orElse(0));
        var text = new StringBuilder(row(columns, width));
        if (shown.size() < rows.size()) {
            text.append("\n| (").append(rows.size() - shown.size()).append(" steps before)");
        }
        for (Step step : shown) {
            text.append('\n')
                    .append(row(
                            columns.stream()
                                    .map(name -> name.equals(step.thread()) ? place(step) : "")
                                    .toList(),
                            width));
        }
        return text.toString();
    }

    /**
     * The line at which a thread was last stopped in the middle of something: the next one to act was another thread.
     *
     * @return null if the threads took no turns
     */
    public static @Nullable StackTraceElement lastTurn(List<Step> steps) {
        for (int i = steps.size() - 2; i > 0; i--) {
            Step step = steps.get(i);
            boolean comesBack = steps.subList(i + 1, steps.size()).stream()
                    .anyMatch(later ->
                            later.thread().equals(step.thread()) && later.line().equals(step.line()));
            if (!step.thread().equals(steps.get(i + 1).thread()) && comesBack) {
                return step.line();
            }
        }
        return null;
    }

    /** {@code withdraw:31}; a lambda goes by the name of the method it stands in. */
    private static String place(Step step) {
        String method = step.line().getMethodName();
        String name = method.startsWith("lambda$") ? method.split("\\$")[1] : method;
        return name + ":" + step.line().getLineNumber();
    }

    private static String row(List<String> cells, int width) {
        var row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ')
                    .append(cell)
                    .append(" ".repeat(width - cell.length()))
                    .append(" |");
        }
        return row.toString();
    }
}
