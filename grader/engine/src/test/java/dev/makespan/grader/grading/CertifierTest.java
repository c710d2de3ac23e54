package dev.makespan.grader.grading;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Folders;
import dev.makespan.grader.verdict.Certificate;
import dev.makespan.grader.verdict.Certificate.Broken;
import dev.makespan.grader.verdict.Certificate.ExerciseCertificate;
import dev.makespan.grader.verdict.Certificate.Scored;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertifierTest {
    @TempDir
    Path temp;

    private Path solutions;
    private Exercise burgers;
    private WordGrader grader;
    private Certifier.Demands demands = new Certifier.Demands(1, 1);

    @BeforeEach
    void anExerciseWhoseCertificateHolds() {
        solutions = temp.resolve("solutions");
        burgers = Folders.exercise(temp.resolve("exercises"), "burgers");
        write(burgers.folder(), "Burgers.java", "package burgers; // fails own fails atOnce");
        write(solutions, "burgers/Burgers.java", "package burgers;");
        write(solutions, "burgers/accepted/pool/Burgers.java", "package burgers;");
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce\npackage burgers; // fails atOnce");
        grader = new WordGrader(List.of("own", "atOnce"), 50);
    }

    private ExerciseCertificate certificate() {
        Certificate certificate = new Certifier(grader, solutions, demands).certify(List.of(burgers));
        return certificate.exercises().getFirst();
    }

    @Test
    void holds() {
        assertThat(certificate())
                .isEqualTo(new ExerciseCertificate(
                        "burgers",
                        List.of("own", "atOnce"),
                        new Scored("stub", 0, 100),
                        List.of(new Scored("reference", 100, 100), new Scored("pool", 100, 100)),
                        List.of(new Broken("one_by_one", true, "atOnce", List.of("atOnce"))),
                        null,
                        List.of()));
    }

    @Test
    void aStubThatScoresIsAProblem() {
        write(burgers.folder(), "Burgers.java", "package burgers; // fails atOnce");
        assertThat(certificate().problems())
                .containsExactly("The stub scores 50 for own, though nothing is solved yet.");
    }

    @Test
    void aStubThatDoesNotCompileIsAProblem() {
        write(burgers.folder(), "Burgers.java", "package burgers; // does-not-compile");
        assertThat(certificate().problems())
                .containsExactly("The stub does not compile: Burgers.java:1: a semicolon is missing");
    }

    @Test
    void aRightAnswerThatLosesPointsIsAProblem() {
        write(solutions, "burgers/accepted/pool/Burgers.java", "package burgers; // fails own");
        assertThat(certificate().problems())
                .containsExactly("The right answer pool scores 50 of 100; it loses own (saw own fail).");
        assertThat(certificate().accepted()).contains(new Scored("pool", 50, 100));
    }

    @Test
    void aRightAnswerThatCannotBeJudgedIsAProblem() {
        write(solutions, "burgers/accepted/pool/Burgers.java", "package burgers; // unsure own");
        assertThat(certificate().problems()).singleElement().asString().contains("pool scores 50 of 100");
    }

    @Test
    void aBrokenAnswerThatLosesNothingIsAProblem() {
        write(solutions, "burgers/broken/one_by_one/Burgers.java", "// caught by: atOnce\npackage burgers;");
        assertThat(certificate().problems())
                .containsExactly("The broken answer one_by_one is not caught by atOnce; it loses no item at all.");
        assertThat(certificate().broken()).containsExactly(new Broken("one_by_one", false, null, List.of()));
    }

    @Test
    void aBrokenAnswerThatLosesAnotherItemIsAProblem() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce\npackage burgers; // fails own");
        assertThat(certificate().problems())
                .containsExactly(
                        "The broken answer one_by_one is not caught by atOnce; it loses only own (saw own fail).");
    }

    @Test
    void aBrokenAnswerHasToLoseEveryItemItNames() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: own, atOnce\npackage burgers; // fails own");
        assertThat(certificate().problems())
                .containsExactly(
                        "The broken answer one_by_one is not caught by atOnce; it loses only own (saw own fail).");
        assertThat(certificate().broken()).containsExactly(new Broken("one_by_one", false, null, List.of("own")));
    }

    @Test
    void whatCouldNotBeJudgedCatchesNothing() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce\npackage burgers; // unsure atOnce");
        assertThat(certificate().broken()).containsExactly(new Broken("one_by_one", false, null, List.of()));
    }

    @Test
    void aBrokenAnswerThatDoesNotCompileShowsNothing() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce\npackage burgers; // does-not-compile");
        assertThat(certificate().problems())
                .containsExactly("The broken answer one_by_one does not compile, so it shows nothing: Burgers.java:1: a"
                        + " semicolon is missing");
        assertThat(certificate().broken()).containsExactly(new Broken("one_by_one", false, null, List.of()));
    }

    @Test
    void aBrokenAnswerThatWasNotRunShowsNothing() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce\npackage burgers; // is-refused");
        assertThat(certificate().problems())
                .containsExactly("The broken answer one_by_one was not run, so it shows nothing: the file is refused");
        assertThat(certificate().broken()).containsExactly(new Broken("one_by_one", false, null, List.of()));
    }

    @Test
    void aBrokenAnswerMayLoseEverythingForDifferentReasons() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce\npackage burgers; // fails own fails atOnce");
        assertThat(certificate().problems()).isEmpty();
    }

    @Test
    void aBrokenAnswerMustNameAnItemThatExists() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atonce, atOnce\npackage burgers; // fails atOnce");
        write(solutions, "burgers/broken/silent/Burgers.java", "package burgers; // fails atOnce");
        assertThat(certificate().problems())
                .containsExactly(
                        "The broken answer one_by_one names the item atonce, which does not exist; the items are own, atOnce.",
                        "The broken answer silent does not say what catches it; begin it with the line \"// caught by: <item>\".");
    }

    @Test
    void theFirstItemNamedThatIsLostCounts() {
        write(
                solutions,
                "burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce, own\npackage burgers; // fails own fails atOnce");
        assertThat(certificate().broken())
                .containsExactly(new Broken("one_by_one", true, "atOnce", List.of("own", "atOnce")));
    }

    @Test
    void pointsMustAddUp() {
        grader = new WordGrader(List.of("own", "atOnce"), 45);
        assertThat(certificate().problems()).containsExactly("The items add up to 90 points, not to 100.");
    }

    @Test
    void idsMustBeUnique() {
        grader = new WordGrader(List.of("atOnce", "atOnce"), 50);
        assertThat(certificate().problems()).contains("Two items are named atOnce; an item's id is its own.");
    }

    @Test
    void withoutAnswersThereIsNoProof() {
        solutions = temp.resolve("nothing");
        assertThat(certificate().problems())
                .containsExactly(
                        "There is no reference answer: no .java file lies in " + solutions.resolve("burgers") + ".",
                        "Right answers in other styles: 0 of at least 1. Each is a folder of "
                                + solutions.resolve("burgers/accepted") + ".",
                        "Broken answers: 0 of at least 1. Each is a folder of " + solutions.resolve("burgers/broken")
                                + ", named after its mistake.");
    }

    @Test
    void theCourseAsksForMoreAnswers() {
        demands = Certifier.Demands.OF_THE_COURSE;
        assertThat(certificate().problems())
                .satisfiesExactly(
                        accepted -> assertThat(accepted).startsWith("Right answers in other styles: 1 of at least 4. "),
                        broken -> assertThat(broken).startsWith("Broken answers: 1 of at least 8. "));
    }
}
