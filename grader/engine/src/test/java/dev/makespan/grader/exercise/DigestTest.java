package dev.makespan.grader.exercise;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
    @TempDir
    Path temp;

    @Test
    void changesWithEveryFileAndWithNothingElse() {
        Path solutions = temp.resolve("solutions");
        Exercise burgers = Folders.exercise(temp.resolve("exercises"), "burgers");
        write(solutions, "burgers/Burgers.java", "one\ntwo\n");
        String before = Digest.of(burgers, solutions);
        assertThat(before).matches("[0-9a-f]{16}");
        write(solutions, "factorials/Factorials.java", "another exercise");
        write(solutions, "burgers/Burgers.java", "one\r\ntwo\r\n");
        assertThat(Digest.of(burgers, solutions)).isEqualTo(before);
        write(burgers.folder(), "HINTS.md", "1. Think.");
        assertThat(Digest.of(burgers, solutions)).isNotEqualTo(before);
        write(burgers.folder(), "HINTS.md", "1. Thinks");
        String hinted = Digest.of(burgers, solutions);
        write(solutions, "burgers/broken/x/Burgers.java", "one\ntwo\n");
        assertThat(Digest.of(burgers, solutions)).isNotEqualTo(hinted);
    }
}
