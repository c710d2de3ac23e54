package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.Exercise;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./grade list}: names the exercises. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Names the exercises.")
final class ListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Exercise> exercises = Home.of(surroundings).exercises().all();
        int width = exercises.stream()
                .mapToInt(exercise -> exercise.id().length())
                .max()
                .orElse(0);
        for (Exercise exercise : exercises) {
            String space = " ".repeat(width - exercise.id().length() + 2);
            surroundings.out().println(exercise.id() + space + exercise.title());
        }
        if (exercises.isEmpty()) {
            surroundings
                    .out()
                    .println("There is no exercise yet: a folder of exercises/ with a *Test.java in it is one.");
        }
        return Exit.GRADED;
    }
}
