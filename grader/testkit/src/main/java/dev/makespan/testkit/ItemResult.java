package dev.makespan.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one item ended. It leaves the test JVM as a JUnit report entry, so that every listener can read it: a sheet under
 * Maven, a grader's worker.
 *
 * @param id the method's name
 * @param points what was scored
 * @param seed the schedule that failed; null for the plain one
 * @param makespanNanos virtual time of the measured call; null if the item measured none
 * @param spanNanos the longest recorded call; null if the item measured none
 * @param workNanos the sum of all recorded calls; null if the item measured none
 */
public record ItemResult(
        String exercise,
        String id,
        String title,
        int task,
        Kind kind,
        int points,
        int maxPoints,
        Outcome outcome,
        @Nullable String saw,
        @Nullable String expected,
        @Nullable String how,
        @Nullable String file,
        int line,
        @Nullable Long seed,
        @Nullable Long makespanNanos,
        @Nullable Long spanNanos,
        @Nullable Long workNanos) {

    /** How an item ended. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** The bubble could not tell; never counted against the student. */
        INCONCLUSIVE
    }

    private static final String KEY = "makespan.";

    /** This result as the pairs of a report entry. */
    public Map<String, String> toEntry() {
        var entry = new LinkedHashMap<String, String>();
        for (var component : ItemResult.class.getRecordComponents()) {
            Object value;
            try {
                value = component.getAccessor().invoke(this);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("cannot read " + component, e);
            }
            if (value != null && !value.toString().isBlank()) { // JUnit takes no blank values
                entry.put(KEY + component.getName(), value.toString());
            }
        }
        return entry;
    }

    /** The result in a report entry; empty if the entry is somebody else's. */
    public static Optional<ItemResult> from(Map<String, String> entry) {
        if (!entry.containsKey(KEY + "id")) {
            return Optional.empty();
        }
        return Optional.of(new ItemResult(
                required(entry, "exercise"),
                required(entry, "id"),
                required(entry, "title"),
                Integer.parseInt(required(entry, "task")),
                Kind.valueOf(required(entry, "kind")),
                Integer.parseInt(required(entry, "points")),
                Integer.parseInt(required(entry, "maxPoints")),
                Outcome.valueOf(required(entry, "outcome")),
                entry.get(KEY + "saw"),
                entry.get(KEY + "expected"),
                entry.get(KEY + "how"),
                entry.get(KEY + "file"),
                Integer.parseInt(required(entry, "line")),
                number(entry, "seed"),
                number(entry, "makespanNanos"),
                number(entry, "spanNanos"),
                number(entry, "workNanos")));
    }

    private static String required(Map<String, String> entry, String name) {
        String value = entry.get(KEY + name);
        if (value == null) {
            throw new IllegalArgumentException("report entry without " + KEY + name + ": " + entry);
        }
        return value;
    }

    private static @Nullable Long number(Map<String, String> entry, String name) {
        String value = entry.get(KEY + name);
        return value == null ? null : Long.valueOf(value);
    }
}
