package dev.makespan.grader.exercise;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mutants of an exercise's reference answer that are right answers themselves, as {@code mutants.txt} beside it lists
 * them, each with why nobody can tell it from the reference; a {@link ReasonList}.
 *
 * @param file where the list is, or would be
 * @param reasons by the names of the mutants, in the order of the list; empty where a reason is missing
 */
public record EquivalentMutants(Path file, Map<String, String> reasons) {
    public EquivalentMutants {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /**
     * The list of one exercise; empty if there is none.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static EquivalentMutants of(Exercise exercise, Path solutionsFolder) {
        Path file = solutionsFolder.resolve(exercise.id()).resolve("mutants.txt");
        return new EquivalentMutants(file, ReasonList.in(file));
    }
}
