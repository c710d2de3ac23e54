package dev.makespan.grader.admitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.admitting.Admission.Admitted;
import dev.makespan.grader.admitting.Admission.Refused;
import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.exercise.Exercise;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final String STUB = "package burgers;\npublic class Burgers {}\n";

    @TempDir
    private Path home;

    private final Map<String, Path> files = new TreeMap<>();
    private Exercise exercise;

    @BeforeEach
    void exercise() {
        Path folder = home.resolve("exercises/burgers");
        exercise = new Exercise(
                "burgers",
                folder,
                "Burgers",
                List.of(folder.resolve("Burgers.java")),
                List.of(folder.resolve("provided/Kitchen.java")),
                List.of(folder.resolve("BurgersTest.java")),
                null);
    }

    @Test
    void admitsTheStudentsFiles() throws IOException {
        put("Burgers.java", STUB);
        put("helpers/Counter.java", "package burgers.helpers;\nclass Counter {}\n");

        assertThat(admitted().sources().files())
                .containsExactly(
                        Map.entry("Burgers.java", STUB),
                        Map.entry("helpers/Counter.java", "package burgers.helpers;\nclass Counter {}\n"));
        assertThat(admitted().notes()).isEmpty();
    }

    @Test
    void doesNotOpenWhatIsTheGradersOrNoSource() {
        files.put("BurgersTest.java", home.resolve("is not there"));
        files.put("provided/Kitchen.java", home.resolve("is not there"));
        files.put("META-INF/services/org.junit.platform.launcher.TestExecutionListener", home.resolve("is not there"));
        files.put("Burgers.class", home.resolve("is not there"));

        assertThat(refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.saw()).isEqualTo("Burgers.java is missing"));
    }

    @Test
    void leavesOutTestsOfTheStudentsOwn() throws IOException {
        put("Burgers.java", STUB);
        put("MoreTest.java", "no Java at all");

        assertThat(admitted().sources().files()).containsOnlyKeys("Burgers.java");
        assertThat(admitted().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("MoreTest.java"));
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        put("Burgers.java", "\uFEFF" + STUB);

        assertThat(admitted().sources().files()).containsEntry("Burgers.java", STUB);
        assertThat(admitted().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("byte order mark"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java",
                "java.util",
                "javax.swing",
                "jdk.internal",
                "sun.misc",
                "com.sun.source",
                "org.junit.jupiter.api",
                "org.opentest4j",
                "org.apiguardian.api",
                "org.awaitility",
                "dev.makespan.testkit",
                "burgers.provided"
            })
    void refusesReservedPackages(String name) throws IOException {
        put("Burgers.java", STUB);
        put("More.java", "\n\npackage " + name + ";\nclass More {}\n");

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo("More.java");
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.saw()).contains("package " + name).containsAnyOf("belongs to", "is the grader's own");
            assertThat(refusal.expected()).isEqualTo("package burgers;");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More.java             | package other;      | it declares package other  | package burgers;",
                "More.java             | class More {}       | it declares no package     | package burgers; in the first line",
                "helpers/More.java     | package burgers;    | it declares package burgers | package burgers.helpers;",
                "javafx/More.java      | package burgers.j;  | it declares package burgers.j | package burgers.javafx;",
                "../More.java          | package burgers;    | it lies outside the exercise | files in the folder burgers/",
                "/More.java            | package burgers;    | it lies outside the exercise | files in the folder burgers/",
                "C:\\More.java         | package burgers;    | it lies outside the exercise | files in the folder burgers/",
                "a b.java              | package burgers;    | its name is no name        | files in the folder burgers/",
                "provided/More.java    | package burgers.provided; | the folder provided/ is the grader's | beside Burgers.java",
                "module-info.java      | module burgers {}   | it makes a module          | without a module-info.java",
                "burgers.java          | package burgers;    | only in upper and lower case | names that stay different",
            })
    void refusesWhatDoesNotBelong(String path, String text, String saw, String expected) throws IOException {
        put("Burgers.java", STUB);
        files.put(path, Files.writeString(home.resolve("some.java"), text));

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isIn(path, "Burgers.java");
            assertThat(refusal.saw()).contains(saw);
            assertThat(refusal.expected()).contains(expected);
        });
    }

    @Test
    void saysWhichLineIsNotUtf8() throws IOException {
        byte[] latin1 = "package burgers;\n// für zwei\nclass Burgers {}\n".getBytes(StandardCharsets.ISO_8859_1);
        files.put("Burgers.java", Files.write(home.resolve("Burgers.java"), latin1));

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.saw()).contains("not UTF-8");
        });
    }

    @Test
    void refusesAFileWithoutText() throws IOException {
        put("Burgers.java", STUB + "\0");

        assertThat(refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.saw()).contains("no text"));
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        put("Burgers.java", STUB + "// ".repeat(SourceFile.MAX_BYTES));

        assertThat(refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.saw()).contains("larger than 200 kB"));
    }

    @Test
    void refusesTooManyFiles() throws IOException {
        put("Burgers.java", STUB);
        for (int i = 0; i < Gate.MAX_FILES + 5; i++) {
            put("More" + i + ".java", "package burgers;");
        }

        assertThat(refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.saw()).contains("more than 50 files"));
    }

    @Test
    void refusesTooMuchText() throws IOException {
        put("Burgers.java", STUB);
        for (int i = 0; i < 8; i++) {
            put("More" + i + ".java", "package burgers;" + " ".repeat(150_000));
        }

        assertThat(refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.saw()).contains("more than 1000000 characters"));
    }

    @Test
    void followsNoLink() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.java"), STUB);
        files.put("Burgers.java", Files.createSymbolicLink(home.resolve("Burgers.java"), secret));
        Files.createDirectory(home.resolve("elsewhere"));
        Files.writeString(home.resolve("elsewhere/More.java"), "package burgers.helpers;");
        Path folder = Files.createSymbolicLink(home.resolve("helpers"), home.resolve("elsewhere"));
        files.put("helpers/More.java", folder.resolve("More.java"));

        assertThat(refusals()).extracting(Refusal::file).containsExactly("Burgers.java", "helpers/More.java");
        assertThat(refusals()).allSatisfy(refusal -> assertThat(refusal.saw()).contains("link"));
    }

    @Test
    void suggestsTheNameThatAStubMustHave() throws IOException {
        put("burgers.java", STUB);

        assertThat(refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.saw()).isEqualTo("Burgers.java is missing; there is a burgers.java"));
    }

    @Test
    void makesNamesPrintable() {
        files.put("\u001b[2J" + "x".repeat(300) + ".java", home);

        assertThat(refusals().getFirst().file()).startsWith("?[2Jxxx").hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({
        "java.util.Sneaky, it declares java.util.Sneaky",
        "burgersque.Other, it declares burgersque.Other",
        "burgers.BurgersTest, which is the grader's own",
        "burgers.BurgersTest$Nested, which is the grader's own",
        "burgers.provided.Kitchen, which is the grader's own",
    })
    void refusesClassesThatTakeAnotherPlace(String name, String saw) {
        assertThat(new Gate().check(exercise, classes(name))).singleElement().satisfies(refusal -> {
            assertThat(refusal.saw()).contains(saw);
            assertThat(refusal.expected()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"burgers.Burgers", "burgers.Burgers$1", "burgers.helpers.Counter", "burgers.BurgersTests"})
    void admitsClassesOfTheExercise(String name) {
        assertThat(new Gate().check(exercise, classes(name))).isEmpty();
    }

    private static CompiledClasses classes(String name) {
        return new CompiledClasses(Map.of(name, ClassFile.of().build(ClassDesc.of(name), type -> {})));
    }

    private void put(String path, String text) throws IOException {
        Path file = home.resolve("submission").resolve(path);
        Files.createDirectories(file.getParent());
        files.put(path, Files.writeString(file, text));
    }

    private Admitted admitted() {
        return (Admitted) new Gate().admit(exercise, files);
    }

    private List<Refusal> refusals() {
        return ((Refused) new Gate().admit(exercise, files)).reasons();
    }
}
