package dev.makespan.grader.running;

import dev.makespan.grader.exercise.CompiledClasses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to run: items of an exercise over one submission's classes.
 *
 * @param items in the order in which they are to run
 * @param seed the one schedule to replay; null for the usual ones
 */
public record Job(ExerciseClasses exercise, CompiledClasses submitted, List<PlannedItem> items, @Nullable Long seed) {
    public Job {
        items = List.copyOf(items);
    }

    Job only(List<PlannedItem> some) {
        return new Job(exercise, submitted, some, seed);
    }
}
