package dev.makespan.grader.running;

import dev.makespan.grader.exercise.CompiledClasses;
import java.util.List;

/**
 * What to run: items of an exercise over one submission's classes.
 *
 * @param items in the order in which they are to run
 * @param seed the first of the schedules that are explored
 */
public record Job(ExerciseClasses exercise, CompiledClasses submitted, List<PlannedItem> items, long seed) {
    public Job {
        items = List.copyOf(items);
    }

    Job only(List<PlannedItem> some) {
        return new Job(exercise, submitted, some, seed);
    }
}
