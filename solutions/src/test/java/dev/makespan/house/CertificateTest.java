package dev.makespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.Digest;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code exercises/CERTIFICATE.md} is of the exercises and answers as they are. Compares digests and grades nothing; CI
 * makes the whole table again and compares that.
 */
class CertificateTest {
    private static final Path HOME = Path.of(System.getProperty("makespan.home"));
    private static final Pattern ROW = Pattern.compile("^\\| (\\w+) \\|.*\\| `([0-9a-f]+)` \\|$", Pattern.MULTILINE);

    @Test
    void isNotStale() throws IOException {
        var inTheTable = ROW.matcher(Files.readString(HOME.resolve("exercises/CERTIFICATE.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (a, b) -> b, TreeMap::new));
        var now = Exercises.in(HOME.resolve("exercises")).all().stream()
                .collect(Collectors.toMap(
                        Exercise::id,
                        exercise -> Digest.of(exercise, HOME.resolve("solutions")),
                        (a, b) -> b,
                        TreeMap::new));
        assertThat(inTheTable)
                .as("exercises/CERTIFICATE.md is stale: ./grade check --mutants --table > exercises/CERTIFICATE.md")
                .isEqualTo(now);
    }

    @Test
    void holds() throws IOException {
        assertThat(Files.readString(HOME.resolve("exercises/CERTIFICATE.md")))
                .contains(" caught, ")
                // Below an exercise's tables each problem is a line of a list.
                .doesNotContain("not tried", "**not caught**", "\n- ");
    }
}
