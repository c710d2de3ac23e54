package dev.makespan.grader.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that people read, kept in files beside the tests. To accept a change, run the tests with
 * {@code -Dgolden.write=true}, and read the difference before it is committed.
 */
public final class Golden {
    private Golden() {}

    /** The text is exactly what the file of this name says. */
    public static void assertMatches(Class<?> test, String name, String text) {
        Path file = Path.of("src/test/resources", test.getPackageName().replace('.', '/'), name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            String expected = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(text).as("the text of %s", file).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
