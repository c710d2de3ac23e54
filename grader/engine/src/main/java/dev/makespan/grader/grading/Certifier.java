package dev.makespan.grader.grading;

import dev.makespan.grader.exercise.Answers;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.verdict.Certificate;
import dev.makespan.grader.verdict.Certificate.Broken;
import dev.makespan.grader.verdict.Certificate.ExerciseCertificate;
import dev.makespan.grader.verdict.Certificate.Scored;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tests the tests. An exercise's certificate holds if its stub compiles and scores nothing, the reference and every
 * accepted answer score everything, every broken answer compiles and loses every item that it names, the points add up
 * to 100, and there are enough answers to show it.
 */
public final class Certifier {
    private static final int FULL_SCORE = 100;

    private final Grader grader;
    private final Path solutionsFolder;
    private final Demands demands;

    /** How many answers an exercise needs before its certificate means something; the reference does not count. */
    public record Demands(int accepted, int broken) {
        public static final Demands OF_THE_COURSE = new Demands(4, 8);
    }

    public Certifier(Grader grader, Path solutionsFolder, Demands demands) {
        this.grader = grader;
        this.solutionsFolder = solutionsFolder;
        this.demands = demands;
    }

    /** Grades the stub and every answer kept for these exercises, several at once. */
    public Certificate certify(List<Exercise> exercises) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return new Certificate(exercises.stream()
                    .map(exercise -> new OneExercise(exercise, threads).certificate())
                    .toList());
        } finally {
            // Whatever is still to do when one answer could not be graded is not worth waiting for.
            threads.shutdownNow();
        }
    }

    /** Lost by proof. An item that was skipped or could not be judged catches nothing. */
    static boolean isLost(Item item) {
        return item.outcome() == Outcome.FAILED && item.points() < item.maxPoints();
    }

    /** Gathers the problems of one exercise while its answers are graded. */
    private final class OneExercise {
        final Exercise exercise;
        final Answers answers;
        final Submission stubAnswer;
        final Map<Submission, Future<ExerciseReport>> reports = new HashMap<>();
        final List<String> problems = new ArrayList<>();

        /** Begins to grade everything; the order in which that ends does not matter. */
        OneExercise(Exercise exercise, ExecutorService threads) {
            this.exercise = exercise;
            this.answers = Answers.of(exercise, solutionsFolder);
            this.stubAnswer = new Submission("stub", exercise.folder());
            var all = new ArrayList<>(answers.accepted());
            answers.broken().forEach(broken -> all.add(broken.answer()));
            all.add(stubAnswer);
            if (answers.reference() != null) {
                all.add(answers.reference());
            }
            all.forEach(answer -> reports.put(answer, threads.submit(() -> grade(answer))));
        }

        ExerciseCertificate certificate() {
            ExerciseReport stub = reportOf(stubAnswer);
            checkItems(stub);
            Scored stubScore = unsolved(stub);
            var accepted = new ArrayList<Scored>();
            if (answers.reference() == null) {
                problem(
                        "There is no reference answer: no .java file lies in %s.",
                        solutionsFolder.resolve(exercise.id()));
            } else {
                accepted.add(accepted("reference", answers.reference()));
            }
            for (Submission answer : answers.accepted()) {
                accepted.add(accepted(answer.id(), answer));
            }
            checkNumbers();
            List<Broken> broken = answers.broken().stream().map(this::broken).toList();
            return new ExerciseCertificate(
                    exercise.id(),
                    stub.items().stream().map(Item::id).toList(),
                    stubScore,
                    accepted,
                    broken,
                    null,
                    problems);
        }

        private void checkNumbers() {
            Path folder = solutionsFolder.resolve(exercise.id());
            if (answers.accepted().size() < demands.accepted()) {
                problem(
                        "Right answers in other styles: %d of at least %d. Each is a folder of %s.",
                        answers.accepted().size(), demands.accepted(), folder.resolve("accepted"));
            }
            if (answers.broken().size() < demands.broken()) {
                problem(
                        "Broken answers: %d of at least %d. Each is a folder of %s, named after its mistake.",
                        answers.broken().size(), demands.broken(), folder.resolve("broken"));
            }
        }

        private void checkItems(ExerciseReport report) {
            if (report.maxScore() != FULL_SCORE) {
                problem("The items add up to %d points, not to %d.", report.maxScore(), FULL_SCORE);
            }
            var ids = new LinkedHashSet<String>();
            for (Item item : report.items()) {
                if (!ids.add(item.id())) {
                    problem("Two items are named %s; an item's id is its own.", item.id());
                }
            }
        }

        private Scored unsolved(ExerciseReport report) {
            if (doesNotCompile(report)) {
                problem("The stub does not compile: %s", firstError(report));
            }
            for (Item item : report.items()) {
                if (item.points() > 0) {
                    problem("The stub scores %d for %s, though nothing is solved yet.", item.points(), item.id());
                }
            }
            return new Scored("stub", report.score(), report.maxScore());
        }

        private Scored accepted(String name, Submission answer) {
            ExerciseReport report = reportOf(answer);
            List<Item> lost = report.items().stream()
                    .filter(item -> item.points() < item.maxPoints())
                    .toList();
            if (doesNotCompile(report)) {
                problem("The right answer %s does not compile: %s", name, firstError(report));
            } else if (!lost.isEmpty()) {
                problem(
                        "The right answer %s scores %d of %d; it loses %s.",
                        name, report.score(), report.maxScore(), described(lost));
            } else if (report.score() == 0) {
                problem("The right answer %s scores nothing.", name);
            }
            return new Scored(name, report.score(), report.maxScore());
        }

        private Broken broken(Answers.Broken wrong) {
            String name = wrong.answer().id();
            ExerciseReport report = reportOf(wrong.answer());
            if (doesNotCompile(report)) {
                problem("The broken answer %s does not compile, so it shows nothing: %s", name, firstError(report));
                return new Broken(name, false, null, List.of());
            }
            if (wasNotRun(report)) {
                problem(
                        "The broken answer %s was not run, so it shows nothing: %s",
                        name, oneLine(report.items().getFirst().saw()));
                return new Broken(name, false, null, List.of());
            }
            checkNames(name, wrong.caughtBy(), report);
            List<Item> lostItems =
                    report.items().stream().filter(Certifier::isLost).toList();
            List<String> lost = lostItems.stream().map(Item::id).toList();
            List<String> known = report.items().stream().map(Item::id).toList();
            List<String> kept = wrong.caughtBy().stream()
                    .filter(id -> known.contains(id) && !lost.contains(id))
                    .toList();
            if (!kept.isEmpty()) {
                problem(
                        "The broken answer %s is not caught by %s; %s.",
                        name,
                        String.join(" or ", kept),
                        lost.isEmpty() ? "it loses no item at all" : "it loses only " + described(lostItems));
            }
            boolean caught = !wrong.caughtBy().isEmpty() && lost.containsAll(wrong.caughtBy());
            return new Broken(name, caught, caught ? wrong.caughtBy().getFirst() : null, lost);
        }

        private void checkNames(String name, List<String> caughtBy, ExerciseReport report) {
            if (caughtBy.isEmpty()) {
                problem(
                        "The broken answer %s does not say what catches it; begin it with the line \"// caught by: <item>\".",
                        name);
            }
            List<String> known = report.items().stream().map(Item::id).toList();
            for (String id : caughtBy) {
                if (!known.contains(id)) {
                    problem(
                            "The broken answer %s names the item %s, which does not exist; the items are %s.",
                            name, id, String.join(", ", known));
                }
            }
        }

        /**
         * Whether one and the same thing was seen at every item. A run sees something else at each; an answer that the
         * gate refuses, or that lacks a file, is told one reason for all.
         */
        private static boolean wasNotRun(ExerciseReport report) {
            return report.items().size() > 1
                    && report.items().stream().allMatch(Certifier::isLost)
                    && report.items().stream().map(Item::saw).distinct().count() == 1;
        }

        private static String described(List<Item> items) {
            return items.stream()
                    .map(item -> item.saw() == null ? item.id() : item.id() + " (" + oneLine(item.saw()) + ")")
                    .collect(Collectors.joining(", "));
        }

        private static boolean doesNotCompile(ExerciseReport report) {
            return report.findings().stream().anyMatch(OneExercise::isCompileError);
        }

        private static String firstError(ExerciseReport report) {
            return report.findings().stream()
                    .filter(OneExercise::isCompileError)
                    .findFirst()
                    .map(finding -> finding.at() + ": " + oneLine(finding.message()))
                    .orElseThrow();
        }

        private static boolean isCompileError(Finding finding) {
            return finding.rule().equals(Finding.DOES_NOT_COMPILE);
        }

        private static String oneLine(@Nullable String text) {
            String line = String.valueOf(text).strip().replaceAll("\\s+", " ");
            return line.length() <= 120 ? line : line.substring(0, 119) + "…";
        }

        private ExerciseReport reportOf(Submission answer) {
            Future<ExerciseReport> report = reports.get(answer);
            try {
                return report.get();
            } catch (ExecutionException e) {
                throw switch (e.getCause()) {
                    case RuntimeException fault -> fault;
                    case null, default -> new IllegalStateException("cannot grade " + answer.folder(), e);
                };
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("the check was interrupted");
            }
        }

        private ExerciseReport grade(Submission answer) {
            return grader.grade(answer, List.of(exercise)).exercises().stream()
                    .filter(report -> report.id().equals(exercise.id()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "the grader reported nothing on " + exercise.id() + " for " + answer.folder()));
        }

        private void problem(String sentence, Object... facts) {
            problems.add(sentence.formatted(facts));
        }
    }
}
