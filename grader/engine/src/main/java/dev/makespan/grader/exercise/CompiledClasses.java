package dev.makespan.grader.exercise;

import java.util.Map;

/**
 * Class files by binary name, such as {@code burgers.Burgers$Order}.
 */
public record CompiledClasses(Map<String, byte[]> byName) {
    public CompiledClasses {
        byName = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(byName));
    }
}
