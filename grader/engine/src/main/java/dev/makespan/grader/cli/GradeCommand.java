package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.reporting.JsonReport;
import dev.makespan.grader.reporting.TextSheet;
import dev.makespan.grader.verdict.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./grade [exercise...]}: grades one submission and prints its sheet. */
@Command(
        name = "./grade",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "",
        customSynopsis = {"./grade [exercise...] [options]", "./grade check|new|batch|hint|list|inspect|rule ..."},
        description = "%nGrades your answers to the exercises, in virtual time. Without a name: all of them.%n",
        footer = "%nEnds with 0 if it was graded, 1 below --fail-under, 2 for wrong use, 3 for the grader's own fault.")
final class GradeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "exercise", description = "Names of exercises; ./grade list shows them.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--submission",
            paramLabel = "DIR",
            description = "The folder with the answers. Default: the exercises of this repository.")
    private @Nullable Path submission;

    @Option(
            names = "--only",
            paramLabel = "TASK|ITEM",
            description = "Show one thing: a task's number, or an item's id.")
    private @Nullable String only;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the result for other programs. With - it is all that is printed.")
    private @Nullable String json;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "End with 1 if the score is below this share of what could be judged.")
    private @Nullable Double failUnder;

    @Mixin
    private Seed seed = new Seed();

    @Option(
            names = "--github",
            description = "In a GitHub workflow: annotations, the step's summary, and results for GitHub Classroom.")
    private boolean github;

    GradeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkOptions();
        Home home = Home.of(surroundings);
        List<Exercise> exercises = home.exercises().named(names);
        Submission graded = submissionIn(home);
        Report report = shown(grade(graded, exercises));
        print(report, graded, exercises);
        return failUnder != null && isBelow(failUnder, report) ? Exit.BELOW : Exit.GRADED;
    }

    private void checkOptions() {
        if (failUnder != null && !(failUnder >= 0 && failUnder <= 100)) {
            throw new WrongUseException("--fail-under is a percentage, from 0 to 100.");
        }
        if (github && "-".equals(json)) {
            throw new WrongUseException("--github and --json - both want standard output; give --json a file.");
        }
    }

    private Submission submissionIn(Home home) {
        if (submission == null) {
            Path name = home.folder().getFileName();
            return new Submission(name == null ? "exercises" : name.toString(), home.exercisesFolder());
        }
        Path folder = surroundings.workingFolder().resolve(submission);
        if (!Files.isDirectory(folder)) {
            throw new WrongUseException("There is no folder " + submission + " to grade.");
        }
        return Submissions.at(folder);
    }

    private Report grade(Submission graded, List<Exercise> exercises) {
        try (Grader grader = surroundings.graders().apply(new GraderOptions(seed.number()))) {
            return grader.grade(graded, exercises);
        }
    }

    private Report shown(Report report) {
        return only == null ? report : new Only(only).of(report);
    }

    private void print(Report report, Submission graded, List<Exercise> exercises) {
        var output = new Output(surroundings);
        if (json != null) {
            output.write(json, JsonReport.of(report));
        }
        String sheet = new TextSheet(surroundings.style()).of(report);
        if (github) {
            new GithubStep(surroundings).show(report, sheet, graded, exercises);
        } else if (!"-".equals(json)) {
            surroundings.out().print(sheet);
        }
    }

    /** What could not be judged is not held against anybody. */
    private static boolean isBelow(double percent, Report report) {
        int judged = report.exercises().stream()
                .flatMap(exercise -> exercise.items().stream())
                .mapToInt(item -> switch (item.outcome()) {
                    case PASSED, FAILED, SKIPPED -> item.maxPoints();
                    case INCONCLUSIVE -> item.points();
                })
                .sum();
        return report.score() * 100.0 < percent * judged;
    }
}
