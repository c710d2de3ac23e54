package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Report;
import java.io.IOException;
import java.util.Locale;

/**
 * A report as {@code makespan/result/v1}: what other programs read. Equal reports give equal bytes. Names of enums are
 * in lower case; what is absent is {@code null}, never left out.
 */
public final class JsonReport {
    /** The name of the format, its first field. */
    public static final String SCHEMA = "makespan/result/v1";

    private JsonReport() {}

    /** The whole document, ending in a line break. */
    public static String of(Report report) {
        return Json.pretty(json -> json.field("schema", SCHEMA)
                .object(
                        "grader",
                        grader -> grader.field("version", report.grader().version())
                                .field("jdk", report.grader().jdk()))
                .field("submission", report.submission())
                .field("score", report.score())
                .field("maxScore", report.maxScore())
                .array("exercises", report.exercises(), JsonReport::exercise));
    }

    private static void exercise(Json json, ExerciseReport exercise) throws IOException {
        json.field("id", exercise.id())
                .field("title", exercise.title())
                .field("score", exercise.score())
                .field("maxScore", exercise.maxScore())
                .array("items", exercise.items(), JsonReport::item)
                .array("findings", exercise.findings(), JsonReport::finding)
                .object(
                        "makespan",
                        exercise.makespan(),
                        (times, makespan) -> times.field("virtualMs", (Long) makespan.virtualMs())
                                .field("spanMs", (Long) makespan.spanMs())
                                .field("workMs", (Long) makespan.workMs()));
    }

    private static void item(Json json, Item item) throws IOException {
        json.field("id", item.id())
                .field("title", item.title())
                .field("task", item.task())
                .field("kind", lower(item.kind()))
                .field("points", item.points())
                .field("maxPoints", item.maxPoints())
                .field("outcome", lower(item.outcome()))
                .field("saw", item.saw())
                .field("expected", item.expected())
                .field("how", item.how())
                .object(
                        "lookAt",
                        item.lookAt(),
                        (at, line) -> at.field("file", line.file()).field("line", line.line()))
                .field("seed", item.seed())
                .field("replay", item.replay());
    }

    private static void finding(Json json, Finding finding) throws IOException {
        json.field("rule", finding.rule())
                .field("severity", lower(finding.severity()))
                .field("file", finding.at().file())
                .field("line", finding.at().line())
                .field("message", finding.message())
                .field("help", finding.help());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
