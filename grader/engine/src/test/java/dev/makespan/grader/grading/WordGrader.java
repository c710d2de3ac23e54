package dev.makespan.grader.grading;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.GraderInfo;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands in for a grader in tests: does what words in the submission's files say. {@code fails x} loses the item x,
 * {@code unsure x} leaves it unjudged, {@code does-not-compile} and
 * {@code is-refused} lose everything, {@code breaks the grader} breaks it.
 */
public class WordGrader implements Grader {
    private final List<String> items;
    private final int pointsEach;

    public WordGrader(List<String> items, int pointsEach) {
        this.items = items;
        this.pointsEach = pointsEach;
    }

    @Override
    public Report grade(Submission submission, List<Exercise> exercises) {
        return new Report(
                new GraderInfo("test", "25"),
                submission.id(),
                exercises.stream().map(exercise -> grade(submission, exercise)).toList());
    }

    @Override
    public void close() {}

    private ExerciseReport grade(Submission submission, Exercise exercise) {
        var words = new StringBuilder();
        try {
            for (Path file : Submissions.filesFor(submission, exercise).values()) {
                words.append(Files.readString(file)).append(' ');
            }
        } catch (IOException e) {
            words.append("does-not-compile");
        }
        if (words.indexOf("breaks the grader") >= 0) {
            throw new IllegalStateException("the grader broke");
        }
        String text = words.isEmpty() ? "does-not-compile" : words(words.toString());
        boolean compiles = !text.contains("does-not-compile");
        var error = new Finding(
                text.contains("is-refused") ? Finding.NOT_ADMITTED : Finding.DOES_NOT_COMPILE,
                Severity.ESSENTIAL,
                new SourceLine("Burgers.java", 1),
                "a semicolon is missing",
                "add it",
                Kind.CORRECTNESS,
                null);
        return new ExerciseReport(
                exercise.id(),
                exercise.title(),
                items.stream().map(id -> item(id, text, compiles)).toList(),
                compiles && !text.contains("is-refused") ? List.of() : List.of(error),
                null);
    }

    /** What is taken for the submission's words; a grader of one's own may change them. */
    protected String words(String text) {
        return text;
    }

    private Item item(String id, String text, boolean compiles) {
        boolean refused = text.contains("is-refused");
        Outcome outcome = !compiles || refused || text.contains("fails " + id)
                ? Outcome.FAILED
                : text.contains("unsure " + id) ? Outcome.INCONCLUSIVE : Outcome.PASSED;
        boolean passed = outcome == Outcome.PASSED;
        return new Item(
                id,
                "the title of " + id,
                items.indexOf(id) + 1,
                Kind.CONCURRENCY,
                passed ? pointsEach : 0,
                pointsEach,
                outcome,
                passed ? null : refused ? "the file is refused" : "saw " + id + " fail",
                passed ? null : "something else",
                null,
                passed ? null : new SourceLine("Burgers.java", 7),
                null,
                passed ? null : "./grade burgers --only " + id);
    }
}
