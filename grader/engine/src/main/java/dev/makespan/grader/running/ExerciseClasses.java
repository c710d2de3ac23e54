package dev.makespan.grader.running;

import dev.makespan.grader.exercise.CompiledClasses;
import java.util.List;

/**
 * The grader's own classes of one exercise, compiled once.
 *
 * @param provided what the exercise gives to students
 * @param stubs what students are to change; never run, but the tests are compiled against it
 * @param tests the tests
 * @param items all items, in the order of the sheet
 */
public record ExerciseClasses(
        CompiledClasses provided, CompiledClasses stubs, CompiledClasses tests, List<PlannedItem> items) {
    public ExerciseClasses {
        items = List.copyOf(items);
    }

    /** @throws IllegalArgumentException if the tests hold no items, or two of the same name */
    public static ExerciseClasses of(CompiledClasses provided, CompiledClasses stubs, CompiledClasses tests) {
        return new ExerciseClasses(provided, stubs, tests, ItemPlan.of(tests));
    }
}
