package dev.makespan.grader.grading;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Folders;
import dev.makespan.grader.verdict.Mutants;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a grader that notices when the word "volatile" is missing, and nothing else. */
class MutationRunTest {
    @TempDir
    Path temp;

    private Path solutions;
    private Exercise burgers;
    private Path list;
    private boolean compiles = true;

    @BeforeEach
    void aReferenceWithTwoMutants() {
        solutions = temp.resolve("solutions");
        burgers = Folders.exercise(temp.resolve("exercises"), "burgers");
        write(solutions, "burgers/Burgers.java", """
                package burgers;
                class Burgers {
                    volatile int last;
                    synchronized void f() {}
                }
                """);
        list = solutions.resolve("burgers/mutants.txt");
    }

    private Mutants mutants() {
        var grader = new WordGrader(List.of("own", "atOnce"), 50) {
            @Override
            protected String words(String text) {
                return !compiles ? "does-not-compile" : text.contains("volatile") ? text : "fails own";
            }
        };
        return new MutationRun(grader, solutions).of(burgers);
    }

    @Test
    void aSurvivorIsAProblem() {
        assertThat(mutants())
                .isEqualTo(new Mutants(
                        2,
                        1,
                        0,
                        List.of(
                                "The mutant \"drop-synchronized: synchronized void f() {}\" (Burgers.java:4) passes every"
                                        + " item. Strengthen the tests, or list it in " + list + " with the reason.")));
    }

    @Test
    void aSurvivorThatIsListedWithAReasonIsNone() {
        write(
                solutions,
                "burgers/mutants.txt",
                "# why\ndrop-synchronized: synchronized void f() {}\n    It does\n    nothing.\n");
        assertThat(mutants()).isEqualTo(new Mutants(2, 1, 1, List.of()));
    }

    @Test
    void aReasonIsNeeded() {
        write(solutions, "burgers/mutants.txt", "drop-synchronized: synchronized void f() {}\n");
        assertThat(mutants().problems()).singleElement().asString().contains("is listed without a reason");
    }

    @Test
    void whatIsCaughtOrGoneIsNotListed() {
        write(solutions, "burgers/mutants.txt", """
                drop-synchronized: synchronized void f() {}
                    It does nothing.
                drop-volatile: volatile int last;
                    Wrong.
                drop-volatile: volatile int first;
                    Gone.
                """);
        assertThat(mutants().problems())
                .containsExactly(
                        "The mutant \"drop-volatile: volatile int last;\" is caught, so it is not equivalent; take it out of "
                                + list + ".",
                        "There is no mutant \"drop-volatile: volatile int first;\" any more; take it out of " + list
                                + ".");
    }

    @Test
    void whatDoesNotCompileIsNoMutant() {
        compiles = false;
        assertThat(mutants()).isEqualTo(new Mutants(0, 0, 0, List.of()));
    }

    @Test
    void withoutAReferenceThereIsNothingToMutate() {
        solutions = temp.resolve("nothing");
        assertThat(mutants()).isEqualTo(new Mutants(0, 0, 0, List.of()));
    }
}
