package dev.makespan.grader.grading;

import dev.makespan.grader.admitting.Admission.Admitted;
import dev.makespan.grader.admitting.Refusal;
import dev.makespan.grader.compiling.CompileError;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.running.ItemRun;
import dev.makespan.grader.running.PlannedItem;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Makespan;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one exercise's part of a report: every planned item is on it, however far the submission came. */
final class Sheet {
    private final Exercise exercise;
    private final List<PlannedItem> items;

    Sheet(Exercise exercise, List<PlannedItem> items) {
        this.exercise = exercise;
        this.items = items;
    }

    /** For a submission that the gate did not let in. */
    ExerciseReport refused(List<Refusal> reasons) {
        Refusal first = reasons.getFirst();
        SourceLine lookAt = place(first);
        String saw = (first.file() == null ? "" : first.file() + ": ") + first.saw();
        List<Finding> findings = reasons.stream()
                .filter(reason -> reason.file() != null)
                .map(reason -> new Finding(
                        Finding.NOT_ADMITTED,
                        Severity.ESSENTIAL,
                        Objects.requireNonNull(place(reason)),
                        "The grader did not take this file: " + reason.saw(),
                        "What it takes: " + reason.expected(),
                        Kind.CORRECTNESS,
                        null))
                .toList();
        return lost(saw, first.expected(), lookAt, findings);
    }

    /** For a submission that does not compile. */
    ExerciseReport notCompiled(List<CompileError> errors) {
        CompileError first = errors.getFirst();
        List<Finding> findings = errors.stream()
                .map(error -> new Finding(
                        Finding.DOES_NOT_COMPILE,
                        Severity.ESSENTIAL,
                        error.at(),
                        error.message(),
                        "The compiler says: " + error.javac(),
                        Kind.CORRECTNESS,
                        null))
                .toList();
        return lost("your code does not compile: " + first.message(), "code that compiles", first.at(), findings);
    }

    /** For a submission whose files cannot be read. */
    ExerciseReport unreadable(String why) {
        return report(
                items.stream()
                        .map(item -> item.lost(
                                Outcome.INCONCLUSIVE,
                                "the grader cannot read the files: " + why,
                                "files that the grader may read",
                                null,
                                null))
                        .toList(),
                List.of(),
                null);
    }

    /** For a submission that was run. */
    ExerciseReport of(List<ItemRun> runs, Admitted admitted, List<Finding> findings) {
        List<Item> ended = runs.stream()
                .map(run -> located(run.item(), admitted.sources()))
                .toList();
        Makespan makespan = runs.stream()
                .filter(run -> run.item().kind() == Kind.CONCURRENCY)
                .map(ItemRun::makespan)
                .filter(Objects::nonNull)
                // A call that came to an end before it called anything has measured nothing.
                .filter(measured -> measured.workMs() > 0)
                .findFirst()
                .orElse(null);
        var all = new ArrayList<>(Explaining.tie(findings, ended));
        admitted.notes()
                .forEach(note -> all.add(new Finding(
                        "left-out",
                        Severity.INFORMATIVE,
                        new SourceLine(note.file(), 1),
                        note.message(),
                        note.help(),
                        Kind.STYLE,
                        null)));
        return report(ended, all, makespan);
    }

    private ExerciseReport lost(String saw, String expected, @Nullable SourceLine lookAt, List<Finding> findings) {
        return report(
                items.stream()
                        .map(item -> item.lost(Outcome.FAILED, saw, expected, null, lookAt))
                        .toList(),
                findings,
                null);
    }

    private ExerciseReport report(List<Item> ended, List<Finding> findings, @Nullable Makespan makespan) {
        return new ExerciseReport(
                exercise.id(),
                exercise.title(),
                ended.stream().map(this::replayable).toList(),
                findings,
                makespan);
    }

    private Item replayable(Item item) {
        if (item.outcome() == Outcome.PASSED) {
            return item;
        }
        String replay = Stream.of(
                        "./grade " + exercise.id() + " --only " + item.id(),
                        item.seed() == null ? "" : " --seed " + item.seed())
                .reduce("", String::concat);
        return new Item(
                item.id(),
                item.title(),
                item.task(),
                item.kind(),
                item.points(),
                item.maxPoints(),
                item.outcome(),
                item.saw(),
                item.expected(),
                item.how(),
                item.lookAt(),
                item.seed(),
                replay);
    }

    /** Gives the file its path; a line that is not the student's is nothing to look at. */
    private static Item located(Item item, Sources sources) {
        SourceLine at = item.lookAt();
        SourceLine line = at == null
                ? null
                : sources.files().keySet().stream()
                        .filter(path -> path.equals(at.file()) || path.endsWith("/" + at.file()))
                        .findFirst()
                        .map(path -> new SourceLine(path, at.line()))
                        .orElse(null);
        return new Item(
                item.id(),
                item.title(),
                item.task(),
                item.kind(),
                item.points(),
                item.maxPoints(),
                item.outcome(),
                item.saw(),
                item.expected(),
                item.how(),
                line,
                item.seed(),
                item.replay());
    }

    private static @Nullable SourceLine place(Refusal refusal) {
        return refusal.file() == null ? null : new SourceLine(refusal.file(), Math.max(1, refusal.line()));
    }
}
