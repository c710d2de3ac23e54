package dev.makespan.grader.compiling;

import static dev.makespan.grader.compiling.Submissions.compile;
import static dev.makespan.grader.compiling.Submissions.compiled;
import static dev.makespan.grader.compiling.Submissions.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.TypeFacts;
import dev.makespan.grader.verdict.SourceLine;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionCompilerTest {
    @TempDir
    private Path temp;

    @Test
    void gives_every_declared_class_by_its_binary_name() {
        var compiled = compiled(Submissions.of(Map.of(
                "Burgers.java",
                "package burgers; class Burgers { record Order(int number) {} Runnable r = new Runnable() { public void run() {} }; }",
                "till/Till.java",
                "package burgers.till; public class Till {}")));

        assertThat(compiled.classes().byName())
                .containsOnlyKeys("burgers.Burgers", "burgers.Burgers$Order", "burgers.Burgers$1", "burgers.till.Till");
        var order = ClassFile.of().parse(compiled.classes().byName().get("burgers.Burgers$Order"));
        assertThat(order.thisClass().asInternalName()).isEqualTo("burgers/Burgers$Order");
        assertThat(order.minorVersion())
                .as("minor version of a preview class is 65535")
                .isZero();
    }

    @Test
    void finds_what_is_on_the_given_class_path() throws IOException {
        Path kitchen = Files.writeString(
                temp.resolve("Kitchen.java"),
                "package burgers.provided; public class Kitchen { public static String cook() { return null; } }");
        new ExerciseCompiler()
                .compile(List.of(kitchen), List.of())
                .byName()
                .forEach((name, bytes) -> write(name, bytes));

        compiled(
                Submissions.of(
                        "Burgers.java",
                        "package burgers; import burgers.provided.*; class Burgers { String b = Kitchen.cook(); }"),
                temp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.Test",
                "dev.makespan.grader.verdict.Report",
                "com.github.javaparser.JavaParser"
            })
    void finds_nothing_of_the_graders_own_class_path(String ours) {
        assertThat(errors(Submissions.of("Burgers.java", "package burgers; class Burgers { " + ours + " x; }")))
                .extracting(CompileError::javac)
                .first()
                .asString()
                .contains("does not exist");
    }

    @Test
    void does_not_take_sources_from_the_class_path() throws IOException {
        Files.createDirectories(temp.resolve("burgers"));
        Files.writeString(temp.resolve("burgers/Secret.java"), "package burgers; class Secret {}");

        assertThat(errors(Submissions.of("Burgers.java", "package burgers; class Burgers { Secret s; }"), temp))
                .extracting(CompileError::javac)
                .first()
                .asString()
                .contains("cannot find symbol");
    }

    @Test
    void runs_no_annotation_processor() throws IOException {
        Files.createDirectories(temp.resolve("META-INF/services"));
        Files.writeString(temp.resolve("META-INF/services/javax.annotation.processing.Processor"), "no.such.Processor");

        compiled(Submissions.of("Burgers.java", "package burgers; @Deprecated class Burgers {}"), temp);
    }

    @Test
    void knows_Java_25_and_no_preview() {
        compiled(
                Submissions.of(
                        "Burgers.java",
                        "package burgers; import module java.base; class Burgers { Burgers() { int _ = 1; super(); } List<String> l; }"));

        assertThat(errors(Submissions.of(
                        "Burgers.java",
                        "package burgers; class Burgers { boolean f(Object o) { return o instanceof int i; } }")))
                .extracting(CompileError::message)
                .first()
                .asString()
                .contains("preview of a later Java");
    }

    @Test
    void speaks_English_on_every_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            CompileError error = errors(Submissions.of("Burgers.java", "package burgers; class Burgers { int f() {} }"))
                    .getFirst();
            assertThat(error.javac()).isEqualTo("missing return statement");
            assertThat(error.message()).startsWith("This method can reach its end without returning a value");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sorts_the_errors_by_file_and_line() {
        assertThat(errors(Submissions.of(Map.of(
                        "B.java", "package burgers;\nclass B {\n  Nothing a;\n  Nothing b; }",
                        "A.java", "package burgers;\nclass A { Nothing c; }"))))
                .extracting(CompileError::at)
                .containsExactly(new SourceLine("A.java", 2), new SourceLine("B.java", 3), new SourceLine("B.java", 4));
    }

    @Test
    void asks_for_the_package_of_the_folder() {
        assertThat(errors(Submissions.of("Burgers.java", "class Burgers {}")))
                .extracting(CompileError::at, CompileError::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new SourceLine("Burgers.java", 1),
                        "The package line is missing: this file must begin with `package burgers;`."));
        assertThat(errors(Submissions.of("till/Till.java", "// mine\npackage burgers;\nclass Till {}")))
                .extracting(CompileError::at, CompileError::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new SourceLine("till/Till.java", 2),
                        "This file belongs to another package: the line must be `package burgers.till;`."));
    }

    @Test
    void an_empty_submission_has_no_classes() {
        assertThat(compiled(Submissions.of(Map.of())).classes().byName()).isEmpty();
    }

    @Test
    void hostile_nesting_is_an_error_like_any_other() {
        String hostile = "package burgers;\nclass Z { Object o = " + "{".repeat(3_000_000) + " 1; }";

        assertThat(errors(Submissions.of(
                        Map.of("Innocent.java", "package burgers; class Innocent {}", "Z.java", hostile))))
                .singleElement()
                .satisfies(error -> assertThat(error.at()).isEqualTo(new SourceLine("Z.java", 1)))
                .satisfies(error -> assertThat(error.message()).contains("thousands of levels deep"));
    }

    @Test
    void what_javac_said_before_it_crashed_is_not_lost() {
        // So many unclosed brackets trip an assertion in javac's own parser.
        String hostile = "package burgers;\nclass Burgers { Object o = " + "{".repeat(2_000) + " 1; }";

        assertThat(errors(Submissions.of("Burgers.java", hostile)))
                .extracting(CompileError::javac)
                .containsExactly("'}' expected");
    }

    @Test
    void a_class_too_big_for_the_JVM_is_an_error_like_any_other() {
        String lines = "System.out.println(1);".repeat(20_000);

        assertThat(errors(Submissions.of(
                        "Burgers.java", "package burgers; class Burgers { void f() { " + lines + " } }")))
                .extracting(CompileError::javac)
                .containsExactly("code too large");
    }

    @Test
    void gives_up_on_code_that_javac_does_not_finish() {
        // What a number and a list of a number and a list of ... have in common: every level multiplies the work.
        String hostile = "package burgers; import java.util.List; class Burgers { boolean b; Object o = "
                + "b ? 1 : List.of(".repeat(9) + "1" + ")".repeat(9) + "; }";

        var compilation = new SubmissionCompiler(Duration.ofMillis(500))
                .compile(Submissions.of("Burgers.java", hostile), List.of());

        assertThat(compilation)
                .isEqualTo(new Compilation.Refused(List.of(new CompileError(
                        new SourceLine("Burgers.java", 1), StudentWords.OUT_OF_TIME, "javac was stopped"))));
        compiled(Submissions.of("Burgers.java", "package burgers; class Burgers {}"));
    }

    @Test
    void many_threads_compile_at_the_same_time() throws Exception {
        Callable<Boolean> right = () -> {
            var good = compile(
                    Submissions.of("Burgers.java", "package burgers; class Burgers { java.util.List<String> l; }"));
            var bad = compile(Submissions.of("Burgers.java", "package burgers; class Burgers { Lost l; }"));
            return good instanceof Compilation.Compiled && bad instanceof Compilation.Refused;
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            assertThat(pool.invokeAll(java.util.Collections.nCopies(40, right)))
                    .extracting(Future::get)
                    .containsOnly(true);
        }
    }

    @Test
    void knows_the_owner_of_a_call() {
        String line = "\tvoid f(Thread t) throws InterruptedException { /* \t */ t.join(); }";
        TypeFacts facts = compiled(
                        Submissions.of("Burgers.java", "package burgers;\r\nclass Burgers {\r" + line + "\n}\n"))
                .facts();
        int column = line.indexOf("t.join()") + 1;
        var join = new TypeFacts.Range(3, column, 3, column + 7);

        assertThat(facts.ownerOf("Burgers.java", join)).isEqualTo("java.lang.Thread");
        assertThat(facts.typeOf("Burgers.java", join)).isEqualTo("void");
        assertThat(facts.thrownBy("Burgers.java", join)).containsExactly("java.lang.InterruptedException");
        assertThat(facts.typeOf("Burgers.java", new TypeFacts.Range(3, column, 3, column)))
                .isEqualTo("java.lang.Thread");
        assertThat(facts.isA("java.lang.Thread", "java.lang.Runnable")).isTrue();
        assertThat(facts.isA("java.lang.Thread", "java.util.concurrent.Callable"))
                .isFalse();
    }

    private void write(String className, byte[] bytes) {
        try {
            Path file = temp.resolve(className.replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
