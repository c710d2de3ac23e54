package dev.makespan.grader.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mutants of an exercise's reference answer that are right answers themselves, as {@code mutants.txt} beside it lists
 * them: a mutant's name on a line of its own, below it, indented, why nobody can tell it from the reference.
 *
 * <pre>
 * # a remark
 * drop-volatile: private volatile int last;
 *     Read and written under the lock only.
 * </pre>
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
        var reasons = new LinkedHashMap<String, String>();
        if (Files.isRegularFile(file)) {
            try {
                String mutant = "";
                for (String line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#")) {
                        continue;
                    }
                    if (Character.isWhitespace(line.charAt(0))) {
                        reasons.merge(mutant, line.strip(), (above, more) -> (above + " " + more).strip());
                    } else {
                        mutant = line.strip();
                        reasons.put(mutant, "");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new EquivalentMutants(file, reasons);
    }
}
