package dev.makespan.grader.batch;

import dev.makespan.grader.reporting.GradesCsv.Row;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes rows of {@code grades.csv}; the words of its {@code status} column are here. */
final class Rows {
    /** Judged in full. */
    static final String GRADED = "graded";
    /** Judged, and there was nothing to judge. */
    static final String EMPTY = "empty";
    /** Judged as far as it could be read. */
    static final String UNREADABLE = "unreadable";
    /** Some item could not be judged; a person has to look at it. */
    static final String REVIEW = "review";
    /** Not judged, by the grader's own fault. */
    static final String GRADER_FAULT = "grader-fault";

    private Rows() {}

    /**
     * The row of a report.
     *
     * @param unreadable what could not be read; null if everything could
     * @param missing ids of the exercises for which nothing was handed in
     */
    static Row of(String submission, Report report, @Nullable String unreadable, List<String> missing) {
        List<String> unsure = report.exercises().stream()
                .flatMap(exercise -> exercise.items().stream()
                        .filter(item -> item.outcome() == Outcome.INCONCLUSIVE)
                        .map(item -> exercise.id() + "/" + item.id()))
                .toList();
        if (unreadable != null) {
            return row(submission, report, UNREADABLE, unreadable);
        }
        if (missing.size() == report.exercises().size()) {
            return row(submission, report, EMPTY, "it has no .java file of any exercise");
        }
        if (!unsure.isEmpty()) {
            return row(submission, report, REVIEW, "could not be judged: " + String.join(", ", unsure));
        }
        return row(submission, report, GRADED, remarks(report, missing));
    }

    /** What explains a low score without a look at the sheet. */
    private static @Nullable String remarks(Report report, List<String> missing) {
        var remarks = new ArrayList<String>();
        if (!missing.isEmpty()) {
            remarks.add("nothing handed in for " + String.join(", ", missing));
        }
        remark("does not compile: ", Finding.DOES_NOT_COMPILE, report, missing, remarks);
        remark("was not taken by the gate: ", Finding.NOT_ADMITTED, report, missing, remarks);
        return remarks.isEmpty() ? null : String.join("; ", remarks);
    }

    /** Names the exercises that were handed in and have a finding of this rule. */
    private static void remark(String words, String rule, Report report, List<String> missing, List<String> remarks) {
        List<String> concerned = report.exercises().stream()
                .filter(exercise -> exercise.findings().stream()
                        .anyMatch(finding -> finding.rule().equals(rule)))
                .map(ExerciseReport::id)
                .filter(id -> !missing.contains(id))
                .toList();
        if (!concerned.isEmpty()) {
            remarks.add(words + String.join(", ", concerned));
        }
    }

    /** The row of a submission that brought the grader down. It has no score: nobody has judged it. */
    static Row ofFault(String submission, Throwable fault, Path details) {
        String what = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return new Row(submission, null, null, Map.of(), GRADER_FAULT, what + "; the details are in " + details);
    }

    /** Whether grading the same again can only give the same. */
    static boolean isFinal(Row row) {
        return row.status().equals(GRADED) || row.status().equals(EMPTY);
    }

    private static Row row(String submission, Report report, String status, @Nullable String problem) {
        Map<String, Integer> scores =
                report.exercises().stream().collect(Collectors.toMap(ExerciseReport::id, ExerciseReport::score));
        return new Row(submission, report.score(), report.maxScore(), scores, status, problem);
    }
}
