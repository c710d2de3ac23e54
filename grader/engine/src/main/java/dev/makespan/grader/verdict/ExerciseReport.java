package dev.makespan.grader.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a report.
 *
 * @param id the exercise's folder name
 * @param items in the order of the sheet: by task, then as the test class declares them
 * @param findings what source analysis saw, most severe first
 * @param makespan times of the item that measured them; null where none did
 */
public record ExerciseReport(
        String id,
        String title,
        List<Item> items,
        List<Finding> findings,
        @Nullable Makespan makespan) {
    public ExerciseReport {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    public int score() {
        return items.stream().mapToInt(Item::points).sum();
    }

    public int maxScore() {
        return items.stream().mapToInt(Item::maxPoints).sum();
    }
}
