package dev.makespan.grader.exercise;

import java.util.Map;
import java.util.TreeMap;

/**
 * A student's files for one exercise, after the gate.
 *
 * @param files text by path within the exercise's folder, sorted
 */
public record Sources(Exercise exercise, Map<String, String> files) {
    public Sources {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
