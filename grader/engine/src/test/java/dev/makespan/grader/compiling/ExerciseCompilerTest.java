package dev.makespan.grader.compiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseCompilerTest {
    private final ExerciseCompiler compiler = new ExerciseCompiler();

    @TempDir
    private Path folder;

    @Test
    void compiles_files_against_a_class_path() throws IOException {
        Path junit = Path.of(
                Test.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path stub = write("Burgers.java", "package burgers; class Burgers { char €; }");
        Path test = write(
                "BurgersTest.java",
                "package burgers; class BurgersTest { @org.junit.jupiter.api.Test void t() { new Burgers(); } }");

        assertThat(compiler.compile(List.of(stub, test), List.of(junit)).byName())
                .containsOnlyKeys("burgers.Burgers", "burgers.BurgersTest");
    }

    @Test
    void names_file_line_and_reason_of_what_does_not_compile() throws IOException {
        Path broken = write("Kitchen.java", "package burgers;\nclass Kitchen { Oven oven; }");

        assertThatThrownBy(() -> compiler.compile(List.of(broken), List.of()))
                .isInstanceOf(ExerciseDoesNotCompile.class)
                .hasMessageContaining("Its author has to mend this")
                .hasMessageContaining(broken + ":2: cannot find symbol")
                .hasMessageContaining("class Oven");
    }

    @Test
    void says_which_file_is_missing() {
        Path missing = folder.resolve("Missing.java");

        assertThatThrownBy(() -> compiler.compile(List.of(missing), List.of()))
                .isInstanceOf(ExerciseDoesNotCompile.class)
                .hasMessageContaining("Missing.java");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
