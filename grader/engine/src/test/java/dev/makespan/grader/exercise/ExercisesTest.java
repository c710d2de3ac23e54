package dev.makespan.grader.exercise;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisesTest {
    @TempDir
    Path folder;

    @Test
    void anExerciseIsAFolderWithATest() {
        write(folder, "burgers/README.md", "Not yet.\n\n#  Concurrent burgers ##\n\n# Another\n");
        write(folder, "burgers/HINTS.md", "");
        write(folder, "burgers/Burgers.java", "");
        write(folder, "burgers/Tray.java", "");
        write(folder, "burgers/BurgersTest.java", "");
        write(folder, "burgers/provided/Kitchen.java", "");
        write(folder, "burgers/provided/deep/Oven.java", "");
        write(folder, "burgers/notes.txt", "");
        write(folder, "target/classes/BurgersTest.java", "");
        write(folder, "pom.xml", "");

        Path burgers = folder.resolve("burgers");
        assertThat(Exercises.in(folder).all())
                .containsExactly(new Exercise(
                        "burgers",
                        burgers,
                        "Concurrent burgers",
                        List.of(burgers.resolve("Burgers.java"), burgers.resolve("Tray.java")),
                        List.of(burgers.resolve("provided/Kitchen.java"), burgers.resolve("provided/deep/Oven.java")),
                        List.of(burgers.resolve("BurgersTest.java")),
                        burgers.resolve("HINTS.md")));
    }

    @Test
    void withoutAHeadingTheIdIsTheTitle() {
        write(folder, "burgers/BurgersTest.java", "");
        write(folder, "factorials/FactorialsTest.java", "");
        write(folder, "factorials/README.md", "no heading\n");
        assertThat(Exercises.in(folder).all())
                .extracting(Exercise::title, Exercise::hints)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("burgers", null),
                        org.assertj.core.groups.Tuple.tuple("factorials", null));
    }

    @Test
    void chosenInTheOrderGivenAndEachOnce() {
        Exercises exercises = three();
        assertThat(ids(exercises.named(List.of("factorials", "burgers", "factorials"))))
                .containsExactly("factorials", "burgers");
        assertThat(ids(exercises.named(List.of()))).containsExactly("blockingcall", "burgers", "factorials");
    }

    @Test
    void aShellMayHaveCompletedTheNameToAPath() {
        assertThat(ids(three().named(List.of("exercises/burgers/", "./factorials", "exercises\\blockingcall\\"))))
                .containsExactly("burgers", "factorials", "blockingcall");
    }

    @Test
    void aNameNearAnExercisesIsToldSo() {
        Exercises exercises = three();
        assertThatThrownBy(() -> exercises.named(List.of("burger")))
                .isInstanceOf(NoSuchExerciseException.class)
                .hasMessage("There is no exercise \"burger\". Did you mean burgers?");
        assertThatThrownBy(() -> exercises.named(List.of("Fcatorials")))
                .hasMessageEndingWith("Did you mean factorials?");
        assertThatThrownBy(() -> exercises.named(List.of("call"))).hasMessageEndingWith("Did you mean blockingcall?");
    }

    @Test
    void aNameNearNothingGetsTheWholeList() {
        assertThatThrownBy(() -> three().named(List.of("zzz")))
                .hasMessage("There is no exercise \"zzz\". The exercises are: blockingcall, burgers, factorials.");
        assertThatThrownBy(() -> new Exercises(List.of()).named(List.of("zzz")))
                .hasMessageContaining("No exercise was found");
    }

    private Exercises three() {
        Folders.exercise(folder, "factorials");
        Folders.exercise(folder, "burgers");
        Folders.exercise(folder, "blockingcall");
        return Exercises.in(folder);
    }

    private static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }
}
