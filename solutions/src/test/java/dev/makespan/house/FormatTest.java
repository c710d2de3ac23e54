package dev.makespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every Java file of the repository is formatted. A test, because the formatter needs a JDK that knows Java 25, and Maven
 * may run on an older one. {@code mvn -o -q verify -pl solutions -am -Dformat=apply -Dtest=FormatTest
 * -Dsurefire.failIfNoSpecifiedTests=false} formats them.
 */
@Tag("slow")
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    /** Where the marked line of a test case must stay where it is. */
    private static final String CASES = "src/test/resources";

    @Test
    void everyFileIsFormatted() throws IOException {
        boolean apply = "apply".equals(System.getProperty("format"));
        Path home = Path.of(System.getProperty("makespan.home"));
        List<String> unformatted = new ArrayList<>();
        for (Path file : javaFiles(home)) {
            String source = Files.readString(file);
            String formatted = format(file, source);
            if (!formatted.equals(source)) {
                if (apply) {
                    Files.writeString(file, formatted);
                } else {
                    unformatted.add(home.relativize(file).toString());
                }
            }
        }
        assertThat(unformatted)
                .as("files to format; see this class's comment for the command")
                .isEmpty();
    }

    private static List<Path> javaFiles(Path home) throws IOException {
        var files = new ArrayList<Path>();
        for (String root : List.of("grader", "exercises", "solutions")) {
            try (Stream<Path> found = Files.walk(home.resolve(root))) {
                found.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("/target/"))
                        .filter(file -> !file.toString().replace('\\', '/').contains(CASES))
                        .forEach(files::add);
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static String format(Path file, String source) {
        try {
            return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(
                    ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR)));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be formatted: " + e.getMessage(), e);
        }
    }
}
