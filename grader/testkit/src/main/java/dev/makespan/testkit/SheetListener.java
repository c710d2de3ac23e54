package dev.makespan.testkit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints the sheet of every exercise that was tested, when all tests have run: under Maven and in an IDE. */
public final class SheetListener implements TestExecutionListener {
    private final PrintStream out;
    private final Map<String, List<ItemResult>> byExercise = new TreeMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<String>> order = new LinkedHashMap<>();

    public SheetListener() {
        this(System.out);
    }

    SheetListener(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        ItemResult.from(entry.getKeyValuePairs()).ifPresent(this::add);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(source -> finished(source, result));
    }

    private void finished(MethodSource source, TestExecutionResult result) {
        Item item = source.getJavaMethod().getAnnotation(Item.class);
        if (item == null) {
            return;
        }
        Class<?> tests = source.getJavaClass();
        Exercise exercise = tests.getAnnotation(Exercise.class);
        String id = tests.getPackageName();
        titles.put(id, exercise == null ? id : exercise.value());
        order.computeIfAbsent(id, any -> Items.declaredOrder(tests));
        boolean published = byExercise.getOrDefault(id, List.of()).stream()
                .anyMatch(known -> known.id().equals(source.getMethodName()));
        if (!published) {
            String saw = result.getThrowable().map(Throwable::toString).orElse("it ended without a result");
            add(new ItemResult(
                    id,
                    source.getMethodName(),
                    item.value(),
                    item.task(),
                    item.kind(),
                    0,
                    item.points(),
                    ItemResult.Outcome.INCONCLUSIVE,
                    saw,
                    null,
                    null,
                    null,
                    0,
                    null,
                    null,
                    null,
                    null));
        }
    }

    private void add(ItemResult result) {
        byExercise.computeIfAbsent(result.exercise(), id -> new ArrayList<>()).add(result);
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        if (byExercise.isEmpty()) {
            return;
        }
        var text = new StringBuilder("\n");
        byExercise.forEach((id, results) -> sheet(text, id, results));
        text.append("For the reasons in your source and for hints: ./grade EXERCISE and ./grade hint EXERCISE\n");
        out.print(text);
        out.flush();
        byExercise.clear();
    }

    private void sheet(StringBuilder text, String id, List<ItemResult> results) {
        List<String> declared = order.getOrDefault(id, List.of());
        results.sort(
                Comparator.comparingInt(ItemResult::task).thenComparingInt(result -> declared.indexOf(result.id())));
        int score = results.stream().mapToInt(ItemResult::points).sum();
        int max = results.stream().mapToInt(ItemResult::maxPoints).sum();
        long passed = results.stream()
                .filter(r -> r.outcome() == ItemResult.Outcome.PASSED)
                .count();
        text.append("%s: %s   %d of %d points, %d of %d items%n"
                .formatted(id, titles.getOrDefault(id, id), score, max, passed, results.size()));
        for (ItemResult result : results) {
            text.append("  %s %3d/%-3d Task %d  %s%n"
                    .formatted(mark(result), result.points(), result.maxPoints(), result.task(), result.title()));
            String lookAt = result.file() == null ? null : result.file() + ":" + result.line();
            if (Failures.NOT_WRITTEN.equals(result.expected())) {
                part(text, "to do", lookAt == null ? result.saw() : lookAt);
                continue;
            }
            part(text, "saw", result.saw());
            part(text, "expected", result.expected());
            part(text, "how", result.how());
            part(text, "look at", lookAt);
        }
        text.append('\n');
    }

    private static String mark(ItemResult result) {
        return switch (result.outcome()) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case INCONCLUSIVE -> "?";
        };
    }

    private static void part(StringBuilder text, String name, @Nullable String words) {
        if (words != null) {
            text.append("        %-9s %s%n".formatted(name, words.replace("\n", "\n                  ")));
        }
    }
}
