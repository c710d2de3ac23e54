package dev.makespan.grader.cli;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.makespan.grader.reporting.SarifCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./grade inspect} and {@code ./grade rule}: neither needs an exercise. */
class InspectCommandTest {
    private static final String SWALLOWS = """
            class %1$s {
                void pause() {
                    try {
                        Thread.sleep(10);
                    } catch (InterruptedException e) {
                    }
                }
            }
            """;

    @TempDir
    Path temp;

    private String out = "";
    private String err = "";

    private int run(String... args) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int exit = new Main(new Surroundings(
                        new PrintStream(outBytes, false, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, false, StandardCharsets.UTF_8),
                        Map.of(),
                        temp,
                        null,
                        Set.of(),
                        options -> {
                            throw new AssertionError("nothing is graded here");
                        }))
                .run(args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        assertThat(out + err).as("no stack trace ever").doesNotContain("\tat ");
        return exit;
    }

    @Test
    void findsAMistakeInAnyFolder() {
        write(temp, "src/shop/Till.java", "package shop;\n" + SWALLOWS.formatted("Till"));
        assertThat(run("inspect", "src")).isZero();
        assertThat(out)
                .startsWith("src/shop/Till.java:6 actionable swallowed-interrupt `Thread.sleep(...)`")
                .contains("\n    An InterruptedException is a request to stop")
                .endsWith("1 finding in 1 file: 1 actionable. Why and what else: ./grade rule ID\n");
        assertThat(err).isEmpty();
    }

    @Test
    void whatDoesNotExistIsWrongUse() {
        assertThat(run("inspect", "nowhere")).isEqualTo(2);
        assertThat(err).isEqualTo("There is no file or folder nowhere to inspect.\n");
        assertThat(run("inspect")).isEqualTo(2);
        write(temp, "A.java", "class A {}");
        assertThat(run("inspect", "A.java", "--class-path", "nowhere.jar")).isEqualTo(2);
        assertThat(err).isEqualTo("There is no nowhere.jar for the class path.\n");
        assertThat(run("inspect", "A.java", "--format", "xml")).isEqualTo(2);
        assertThat(run("inspect", "A.java", "--fail-on", "worse")).isEqualTo(2);
    }

    @Test
    void nothingToInspectIsWrongUse() throws IOException {
        Files.createDirectory(temp.resolve("empty"));
        write(temp, "empty/module-info.java", "module empty {}");
        assertThat(run("inspect", "empty")).isEqualTo(2);
        assertThat(err).startsWith("There is no .java file in empty.").contains("-sources.jar");
        write(temp, "notes.txt", "no Java");
        assertThat(run("inspect", "notes.txt")).isEqualTo(2);
        assertThat(err).isEqualTo("notes.txt is neither a .java file nor a jar with sources.\n");
        write(temp, "broken.jar", "no jar");
        assertThat(run("inspect", "broken.jar")).isEqualTo(2);
        assertThat(err).isEqualTo("This cannot be read: broken.jar is no jar, or a damaged one.\n");
    }

    @Test
    void aFileThatDoesNotCompileDoesNotStopTheOthers() {
        write(temp, "src/a/Broken.java", "package a; class Broken { void");
        write(temp, "src/a/Till.java", "package a;\n" + SWALLOWS.formatted("Till"));
        assertThat(run("inspect", "src")).isZero();
        assertThat(out).contains("src/a/Till.java:6 ", "1 finding in 2 files");
        assertThat(err).startsWith("1 of 2 files could not be fully typed");
    }

    @Test
    void aMissingLibraryCostsNothingButWhatDependsOnIt() {
        write(
                temp,
                "Till.java",
                "import com.example.missing.Bell;\nimport com.example.missing.Loud;\n"
                        + SWALLOWS.formatted("Till extends Bell")
                                .replace("void pause() {", "@Loud void pause() { new Bell(1).ring(Bell::new);"));
        assertThat(run("inspect", "Till.java")).isZero();
        assertThat(out).startsWith("Till.java:7 actionable swallowed-interrupt");
        assertThat(err).contains("1 of 1 files could not be fully typed").contains("--class-path");
    }

    @Test
    void aFileOutsideOfTheFolderOfItsPackage() {
        write(temp, "x/Till.java", "package some.where.el;\n" + SWALLOWS.formatted("Till"));
        write(temp, "y/Till.java", "package some.where.el;\n" + SWALLOWS.formatted("Till"));
        assertThat(run("inspect", "x", "y/Till.java")).isZero();
        assertThat(out).contains("x/Till.java:6 ", "y/Till.java:6 ", "2 findings in 2 files");
        assertThat(err).as("two classes of one name are two worlds").isEmpty();
    }

    @Test
    void sourceRootsKnowEachOther() {
        write(
                temp,
                "main/a/Pause.java",
                "package a; public class Pause { public void now() throws InterruptedException {} }");
        write(
                temp,
                "test/a/PauseTest.java",
                "package a;\n" + SWALLOWS.formatted("PauseTest").replace("Thread.sleep(10)", "new Pause().now()"));
        assertThat(run("inspect", ".")).isZero();
        assertThat(out).contains("test/a/PauseTest.java:6 actionable swallowed-interrupt");
        assertThat(err).isEmpty();
    }

    @Test
    void namesAndTextInAnyLanguage() {
        write(temp, "Küche 1/Größe.java", "// 🍔\n" + SWALLOWS.formatted("Größe"));
        assertThat(run("inspect", "Küche 1")).isZero();
        assertThat(out).startsWith("Küche 1/Größe.java:6 actionable");
        assertThat(run("inspect", "Küche 1", "--format", "sarif")).isZero();
        assertThat(out).contains("\"uri\": \"K%C3%BCche%201/Gr%C3%B6%C3%9Fe.java\"");
    }

    @Test
    void aJarWithSources() throws IOException {
        try (var jar = new ZipOutputStream(Files.newOutputStream(temp.resolve("shop-sources.jar")))) {
            jar.putNextEntry(new ZipEntry("shop/Till.java"));
            jar.write(("package shop;\n" + SWALLOWS.formatted("Till")).getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("module-info.java"));
            jar.write("module shop {}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run("inspect", "shop-sources.jar")).isZero();
        assertThat(out)
                .startsWith("shop-sources.jar!/shop/Till.java:6 actionable")
                .contains("in 1 file:");
    }

    @Test
    void everythingIsListedAndNotOnlyTheFirstThreeOfAFile() {
        var text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append(SWALLOWS.formatted("Till" + i));
        }
        write(temp, "Till.java", text.toString());
        assertThat(run("inspect", "Till.java")).isZero();
        assertThat(out).contains("5 findings in 1 file: 5 actionable.");
    }

    @Test
    void severities() throws IOException {
        write(temp, "Till.java", SWALLOWS.formatted("Till"));
        assertThat(run("inspect", "Till.java", "--fail-on", "actionable")).isEqualTo(1);
        assertThat(run("inspect", "Till.java", "--fail-on", "INFORMATIVE")).isEqualTo(1);
        assertThat(run("inspect", "Till.java", "--fail-on", "essential", "--min-severity", "essential"))
                .isZero();
        assertThat(out).isEqualTo("Nothing found in 1 file.\n");
        assertThat(run("inspect", "Till.java", "--fail-on", "actionable", "--min-severity", "essential"))
                .as("what is not shown counts all the same")
                .isEqualTo(1);
    }

    @Test
    void otherFormatsAndAFile() throws IOException {
        write(temp, "Till.java", SWALLOWS.formatted("Till"));
        assertThat(run("inspect", "Till.java", "--format", "sarif", "--output", "made/for.sarif"))
                .isZero();
        assertThat(out + err).isEmpty();
        SarifCheck.check(Files.readString(temp.resolve("made/for.sarif")));
        assertThat(run("inspect", "Till.java", "--format", "json")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out)
                        .path("findings")
                        .path(0)
                        .path("rule")
                        .textValue())
                .isEqualTo("swallowed-interrupt");
        assertThat(run("inspect", "Till.java", "--output", ".")).isEqualTo(2);
    }

    @Test
    void everyRoundSaysTheSame() {
        for (int i = 0; i < 30; i++) {
            write(temp, "p" + i % 7 + "/T" + i + ".java", "package p" + i % 7 + ";\n" + SWALLOWS.formatted("T" + i));
        }
        run("inspect", ".", "--format", "sarif");
        String first = out;
        run("inspect", ".", "--format", "sarif");
        assertThat(out).isEqualTo(first).contains("p0/T0.java");
    }

    @Test
    void rules() {
        assertThat(run("rule")).isZero();
        assertThat(out).contains("swallowed-interrupt  ");
        assertThat(run("rule", "no-such-rule")).isEqualTo(2);
        assertThat(err).isEqualTo("There is no rule \"no-such-rule\". ./grade rule lists those that exist.\n");
        run("rule", "swallowed-interrupt");
        assertThat(out + err).containsAnyOf("## Wrong", "has no page yet");
    }
}
