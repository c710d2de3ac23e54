package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Hints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./grade hint}: one more hint each time, from vague to concrete. */
@Command(
        name = "hint",
        mixinStandardHelpOptions = true,
        description = "Shows one more hint each time, from vague to concrete.")
final class HintCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "EXERCISE", description = "The name of an exercise.")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TASK",
            description =
                    "The number of a task, as in the README. Default: the first that has a hint you have not seen.")
    private @Nullable Integer task;

    @ArgGroup
    private @Nullable Way way;

    /** At most one of these. */
    static final class Way {
        @Option(names = "--all", description = "Show every hint, also those not seen yet.")
        boolean all;

        @Option(names = "--reset", description = "Forget which hints were shown.")
        boolean reset;
    }

    HintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Home home = Home.of(surroundings);
        Exercise exercise = home.exercises().named(List.of(name)).getFirst();
        var shown = new HintsShown(home.ownFolder().resolve("hints.json"));
        if (way != null && way.reset) {
            shown.forget(exercise.id(), task);
            say("All hints of " + place(exercise) + " are new again.");
            return Exit.GRADED;
        }
        Hints hints = hintsOf(exercise);
        if (way != null && way.all) {
            hints.byTask().forEach((number, texts) -> showAll(exercise, number, texts));
            return Exit.GRADED;
        }
        Optional<Integer> next = Optional.ofNullable(task).or(() -> firstWithMore(exercise, hints, shown));
        if (next.isEmpty()) {
            say("You have seen every hint of " + exercise.id() + ". " + wordsAtTheEnd("./grade hint " + exercise.id()));
        } else {
            showNext(exercise, next.get(), hints.byTask().get(next.get()), shown);
        }
        return Exit.GRADED;
    }

    private Hints hintsOf(Exercise exercise) {
        if (exercise.hints() == null) {
            throw new WrongUseException("The exercise " + exercise.id() + " has no hints: there is no HINTS.md in "
                    + exercise.folder() + ".");
        }
        Hints hints;
        try {
            hints = Hints.in(exercise.hints());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (task != null && !hints.byTask().containsKey(task)) {
            throw new WrongUseException("There are no hints for task " + task + " of " + exercise.id()
                    + (hints.byTask().isEmpty() ? "." : "; there are some for task " + numbers(hints) + "."));
        }
        return hints;
    }

    private static Optional<Integer> firstWithMore(Exercise exercise, Hints hints, HintsShown shown) {
        return hints.byTask().entrySet().stream()
                .filter(entry -> shown.count(exercise.id(), entry.getKey())
                        < entry.getValue().size())
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    private void showNext(Exercise exercise, int number, List<String> texts, HintsShown shown) {
        int seen = shown.count(exercise.id(), number);
        String again = "./grade hint " + exercise.id() + " " + number;
        if (seen >= texts.size()) {
            say("You have seen every hint for task " + number + ". " + wordsAtTheEnd(again));
            return;
        }
        show(exercise, number, seen + 1, texts);
        int left = texts.size() - seen - 1;
        say(
                left == 0
                        ? "That was the last hint for this task. You have all you need."
                        : (left == 1 ? "There is 1 more" : "There are " + left + " more") + ", when you want it: "
                                + again);
        if (!shown.add(exercise.id(), number)) {
            surroundings.err().println("The hint could not be noted as seen, so it will be shown again next time.");
        }
    }

    private void showAll(Exercise exercise, int number, List<String> texts) {
        if (task == null || task == number) {
            for (int i = 1; i <= texts.size(); i++) {
                show(exercise, number, i, texts);
            }
        }
    }

    private void show(Exercise exercise, int number, int which, List<String> texts) {
        say(exercise.title() + ", task " + number + ", hint " + which + " of " + texts.size());
        say("");
        texts.get(which - 1).lines().forEach(line -> say("  " + line));
        say("");
    }

    private static String wordsAtTheEnd(String again) {
        return "Take your time: explaining the problem to somebody, or to a sheet of paper, often shows what is next.\n"
                + "To read them once more: " + again + " --all";
    }

    private String place(Exercise exercise) {
        return task == null ? exercise.id() : "task " + task + " of " + exercise.id();
    }

    private static String numbers(Hints hints) {
        return String.join(
                ", ", hints.byTask().keySet().stream().map(String::valueOf).toList());
    }

    private void say(String line) {
        surroundings.out().println(line.stripTrailing());
    }
}
