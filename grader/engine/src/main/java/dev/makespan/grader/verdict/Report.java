package dev.makespan.grader.verdict;

import java.util.List;

/**
 * Everything that was found out about one submission. Equal submissions give equal reports: nothing in it depends on
 * the machine, the load or the hour.
 *
 * @param submission the submission's id: a folder's name in a batch, otherwise the name of the graded folder
 */
public record Report(GraderInfo grader, String submission, List<ExerciseReport> exercises) {
    public Report {
        exercises = List.copyOf(exercises);
    }

    public int score() {
        return exercises.stream().mapToInt(ExerciseReport::score).sum();
    }

    public int maxScore() {
        return exercises.stream().mapToInt(ExerciseReport::maxScore).sum();
    }
}
