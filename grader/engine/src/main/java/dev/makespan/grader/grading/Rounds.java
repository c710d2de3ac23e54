package dev.makespan.grader.grading;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Flip;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks over the shoulder of graders that judge the same answers under different seeds. Safe for use by many threads. */
public final class Rounds {
    private record Judged(String exercise, Path answer, String item) {}

    private final Map<Judged, Outcome> first = new ConcurrentHashMap<>();
    private final List<Flip> flips = new ArrayList<>();

    /** The same grader; what it says is compared with what was said of the same item of the same answer at first. */
    public Grader watch(Grader grader, long seed) {
        return new Grader() {
            @Override
            public Report grade(Submission submission, List<Exercise> exercises) {
                Report report = grader.grade(submission, exercises);
                report.exercises().forEach(exercise -> compare(submission, exercise, seed));
                return report;
            }

            @Override
            public void close() {
                grader.close();
            }
        };
    }

    private void compare(Submission answer, ExerciseReport report, long seed) {
        for (Item item : report.items()) {
            Outcome before = first.putIfAbsent(new Judged(report.id(), answer.folder(), item.id()), item.outcome());
            if (before != null && before != item.outcome()) {
                synchronized (flips) {
                    flips.add(new Flip(report.id(), answer.id(), item.id(), seed, before, item.outcome()));
                }
            }
        }
    }

    /** Every difference so far, by seed, exercise and answer. */
    public List<Flip> flips() {
        synchronized (flips) {
            return flips.stream()
                    .sorted(Comparator.comparing(Flip::seed)
                            .thenComparing(Flip::exercise)
                            .thenComparing(Flip::answer)
                            .thenComparing(Flip::item))
                    .toList();
        }
    }
}
