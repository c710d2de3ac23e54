package dev.makespan.grader.running;

import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import java.util.Optional;

/**
 * Finds the items whose tests use a class or a method of the stub that the submission no longer has. Such an item
 * cannot run; the others can. Known from class files alone, so that it can be said in words and with a place instead of
 * a linkage error out of a worker.
 */
final class MissingMembers {
    private final TestUses tests;
    private final SubmittedApi submitted;

    MissingMembers(ExerciseClasses exercise, CompiledClasses submitted) {
        this.tests = new TestUses(exercise);
        this.submitted = new SubmittedApi(submitted, exercise.provided());
    }

    /** The item, lost, if it uses something that is not there. */
    Optional<Item> lostFor(PlannedItem item) {
        return tests.of(item).stream()
                .map(submitted::problemWith)
                .flatMap(Optional::stream)
                .findFirst()
                .map(problem ->
                        item.lost(Outcome.FAILED, problem.saw(), problem.expected(), problem.how(), problem.lookAt()));
    }
}
