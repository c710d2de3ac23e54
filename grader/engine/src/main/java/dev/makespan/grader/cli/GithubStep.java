package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.reporting.ClassroomResult;
import dev.makespan.grader.reporting.GithubAnnotations;
import dev.makespan.grader.reporting.GithubSummary;
import dev.makespan.grader.reporting.SourcePaths;
import dev.makespan.grader.reporting.StopCommands;
import dev.makespan.grader.verdict.Report;
import dev.makespan.grader.verdict.SourceLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report as one step of a workflow shows it: the sheet in the log, annotations at the lines, the step's summary, and
 * as outputs the score and a result for each runner of GitHub Classroom's reporter. That reporter looks for its results
 * in the environment, so they are put there too, for the steps that follow.
 */
final class GithubStep {
    private final Surroundings surroundings;
    private final Output output;

    GithubStep(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = new Output(surroundings);
    }

    void show(Report report, String sheet, Submission graded, List<Exercise> exercises) {
        try (var quiet = StopCommands.on(surroundings.out())) {
            surroundings.out().print(sheet);
        }
        surroundings.out().print(new GithubAnnotations(paths(graded, exercises)).of(report));
        output.append("GITHUB_STEP_SUMMARY", GithubSummary.of(report));
        Map<String, String> results = ClassroomResult.of(report);
        output.append("GITHUB_OUTPUT", outputs(report, results));
        output.append("GITHUB_ENV", environment(results));
    }

    private static String outputs(Report report, Map<String, String> results) {
        var text = new StringBuilder();
        text.append("score=").append(report.score()).append('\n');
        text.append("max-score=").append(report.maxScore()).append('\n');
        text.append("runners=").append(String.join(",", results.keySet())).append('\n');
        results.forEach((runner, result) ->
                text.append(runner).append('=').append(result).append('\n'));
        return text.toString();
    }

    private static String environment(Map<String, String> results) {
        var text = new StringBuilder();
        results.forEach((runner, result) -> text.append(runner.toUpperCase(Locale.ROOT))
                .append(ClassroomResult.VARIABLE_SUFFIX)
                .append('=')
                .append(result)
                .append('\n'));
        return text.toString();
    }

    private SourcePaths paths(Submission graded, List<Exercise> exercises) {
        var files = new HashMap<String, Map<String, Path>>();
        for (Exercise exercise : exercises) {
            try {
                files.put(exercise.id(), Submissions.filesFor(graded, exercise));
            } catch (IOException e) {
                // The report says what could not be read; annotations do without a link then.
                files.put(exercise.id(), Map.of());
            }
        }
        Path workspace = workspace();
        return (exercise, line) -> path(workspace, exercise, line, files.getOrDefault(exercise, Map.of()));
    }

    private static String path(Path workspace, String exercise, SourceLine line, Map<String, Path> files) {
        Path file = files.get(line.file());
        return file == null || !file.startsWith(workspace)
                ? "exercises/" + exercise + "/" + line.file()
                : workspace.relativize(file).toString().replace('\\', '/');
    }

    private Path workspace() {
        Path named = Path.of(surroundings.environment().getOrDefault("GITHUB_WORKSPACE", "."));
        Path folder = surroundings.workingFolder().resolve(named);
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }
}
