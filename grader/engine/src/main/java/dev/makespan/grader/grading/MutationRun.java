package dev.makespan.grader.grading;

import dev.makespan.grader.exercise.Answers;
import dev.makespan.grader.exercise.EquivalentMutants;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.inspecting.mutating.Mutant;
import dev.makespan.grader.inspecting.mutating.Mutator;
import dev.makespan.grader.running.TempFolder;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Mutants;
import dev.makespan.grader.verdict.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tests the tests with mistakes that nobody has thought of: every mutant of the reference answer that compiles is graded
 * like a broken answer. It loses an item, or it is listed as equivalent, with its reason.
 */
public final class MutationRun {
    /** What the compiler or the gate refuses, no test could ever see. */
    private static final Set<String> NO_MUTANT = Set.of(Finding.DOES_NOT_COMPILE, Finding.NOT_ADMITTED);

    private enum Fate {
        NOT_COMPILED,
        CAUGHT,
        UNDECIDED,
        SURVIVED
    }

    private final Grader grader;
    private final Path solutionsFolder;
    private final Mutator mutator = new Mutator();

    public MutationRun(Grader grader, Path solutionsFolder) {
        this.grader = grader;
        this.solutionsFolder = solutionsFolder;
    }

    /** Grades every mutant of the exercise's reference answer; without such an answer there are none. */
    public Mutants of(Exercise exercise) {
        Submission reference = Answers.of(exercise, solutionsFolder).reference();
        var listed = EquivalentMutants.of(exercise, solutionsFolder);
        if (reference == null) {
            return new Mutants(0, 0, 0, List.of());
        }
        try (TempFolder scratch = TempFolder.create()) {
            Map<String, Path> files = Submissions.filesFor(reference, exercise);
            Map<String, String> texts = new TreeMap<>();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                texts.put(file.getKey(), Files.readString(file.getValue()));
            }
            var submissions = new ArrayList<Submission>();
            var mutants = new ArrayList<Mutant>();
            for (Map.Entry<String, String> file : texts.entrySet()) {
                for (Mutant mutant : mutator.mutantsOf(file.getKey(), file.getValue())) {
                    mutants.add(mutant);
                    submissions.add(written(mutant, texts, scratch.path().resolve("mutant" + mutants.size())));
                }
            }
            var fates = new ConcurrentHashMap<Submission, Fate>();
            AtOnce.map(submissions, submission -> fates.put(submission, fate(submission, exercise)));
            return judged(mutants, submissions.stream().map(fates::get).toList(), listed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Submission written(Mutant mutant, Map<String, String> texts, Path folder) throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getKey().equals(mutant.file()) ? mutant.text() : file.getValue());
        }
        return new Submission(folder.getFileName().toString(), folder);
    }

    private Fate fate(Submission mutant, Exercise exercise) {
        ExerciseReport report =
                grader.grade(mutant, List.of(exercise)).exercises().getFirst();
        if (report.findings().stream().map(Finding::rule).anyMatch(NO_MUTANT::contains)) {
            return Fate.NOT_COMPILED;
        }
        if (report.items().stream().anyMatch(Certifier::isLost)) {
            return Fate.CAUGHT;
        }
        return report.items().stream().map(Item::outcome).allMatch(Outcome.PASSED::equals)
                ? Fate.SURVIVED
                : Fate.UNDECIDED;
    }

    private static Mutants judged(List<Mutant> mutants, List<Fate> fates, EquivalentMutants listed) {
        var problems = new ArrayList<String>();
        int caught = 0;
        int equivalent = 0;
        var names = new HashSet<String>();
        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            boolean isListed = listed.reasons().containsKey(mutant.name());
            switch (fates.get(i)) {
                case NOT_COMPILED -> {
                    continue;
                }
                case CAUGHT -> {
                    caught++;
                    if (isListed) {
                        problems.add("The mutant \"" + mutant.name()
                                + "\" is caught, so it is not equivalent; take it out of " + listed.file() + ".");
                    }
                }
                case SURVIVED, UNDECIDED -> {
                    if (isListed) {
                        equivalent++;
                    } else {
                        problems.add("The mutant \"" + mutant.name() + "\" (" + mutant.file() + ":" + mutant.line()
                                + ") "
                                + (fates.get(i) == Fate.SURVIVED ? "passes every item" : "could not be judged")
                                + ". Strengthen the tests, or list it in " + listed.file() + " with the reason.");
                    }
                }
            }
            names.add(mutant.name());
        }
        problems.addAll(problemsOf(listed, names));
        int all = (int) fates.stream().filter(fate -> fate != Fate.NOT_COMPILED).count();
        return new Mutants(all, caught, equivalent, problems);
    }

    private static List<String> problemsOf(EquivalentMutants listed, Set<String> names) {
        var problems = new ArrayList<String>();
        listed.reasons().forEach((name, reason) -> {
            if (!names.contains(name)) {
                problems.add("There is no mutant \"" + name + "\" any more; take it out of " + listed.file() + ".");
            } else if (reason.isEmpty()) {
                problems.add("The mutant \"" + name + "\" is listed without a reason in " + listed.file()
                        + "; write it below, indented.");
            }
        });
        return problems;
    }
}
