package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Report;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report for GitHub Classroom's classic reporter: base64 of a JSON document for each of its runners. That reporter
 * adds points up in two ways, which agree only where a runner has one test; so every item is a runner of its own.
 */
public final class ClassroomResult {
    /** What the reporter appends to a runner's name, in upper case, to find its result in the environment. */
    public static final String VARIABLE_SUFFIX = "_RESULTS";

    private static final int VERSION = 1;

    private ClassroomResult() {}

    /**
     * The result of each item, by the runner's name: letters, digits and underscores only, no two alike but for their
     * case, in the order of the sheet.
     */
    public static Map<String, String> of(Report report) {
        var results = new LinkedHashMap<String, String>();
        Set<String> taken = new HashSet<>();
        for (ExerciseReport exercise : report.exercises()) {
            for (Item item : exercise.items()) {
                results.put(runner(exercise, item, taken), encoded(exercise, item));
            }
        }
        return Collections.unmodifiableMap(results);
    }

    private static String runner(ExerciseReport exercise, Item item, Set<String> taken) {
        String name = (exercise.id() + "_" + item.id()).replaceAll("[^A-Za-z0-9_]", "_");
        String free = name;
        for (int i = 2; !taken.add(free.toUpperCase(Locale.ROOT)); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private static String encoded(ExerciseReport exercise, Item item) {
        String json = Json.compact(runner -> runner.field("version", VERSION)
                .field("status", status(item))
                .field("max_score", item.maxPoints())
                .array(
                        "tests",
                        Collections.singleton(item),
                        (test, only) -> test.field("name", exercise.id() + ": " + only.title())
                                .field("status", status(only))
                                .field("score", only.points())
                                .field("message", message(only))
                                .field("test_code", "./grade " + exercise.id() + " --only " + only.id())
                                .field("filename", "")
                                .field("line_no", 0)
                                // Real time is not part of a report, which is the same on every machine.
                                .field("duration", 0)));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String status(Item item) {
        return switch (item.outcome()) {
            case PASSED -> "pass";
            case FAILED, SKIPPED -> "fail";
            case INCONCLUSIVE -> "error";
        };
    }

    /** In the grader's words only: the reporter prints it where a runner obeys workflow commands. */
    private static @Nullable String message(Item item) {
        return switch (item.outcome()) {
            case PASSED -> null;
            case FAILED -> "The step summary of the grading says what was seen and where to look.";
            case SKIPPED -> "Not run, because something it needs failed before.";
            case INCONCLUSIVE -> "This could not be judged; a person has to look at it.";
        };
    }
}
