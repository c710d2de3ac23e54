package dev.makespan.grader.grading;

import static dev.makespan.grader.grading.Situation.AT_ONCE;
import static dev.makespan.grader.grading.Situation.FAILURE;
import static dev.makespan.grader.grading.Situation.IN_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.grader.compiling.ExerciseDoesNotCompile;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Exercises;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.running.WorkerOptions;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Makespan;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import dev.makespan.grader.verdict.SourceLine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one submission does, it gets the right report, and so does the next one on the same workers. */
class PipelineTest {
    private static final Path FIXTURES = fixtures();
    private static final List<Exercise> EXERCISES =
            Exercises.in(FIXTURES.resolve("exercises")).all();

    /** One worker, so that the next submission meets whatever the one before has left. */
    private static Grader grader;

    @BeforeAll
    static void open() {
        grader = Graders.open(new GraderOptions(1)
                .withWorkers(new WorkerOptions(1, 64, Duration.ofSeconds(3), Duration.ofMinutes(10), 2, 1000)));
    }

    @AfterAll
    static void close() {
        grader.close();
    }

    static Stream<Situation> situations() {
        return Stream.of(
                Situation.of("honest_pass"),
                Situation.of("honest_fail").loses(AT_ONCE, "9 s"),
                Situation.of("remembers"),
                Situation.of("looks_around"),
                Situation.of("changes_the_jvm"),
                Situation.of("changes_the_graders_files"),
                Situation.of("brings_services"),
                Situation.of("interrupts_everybody"),
                Situation.of("missing_method").loses(FAILURE, "String sendOne(String) is missing in Relay"),
                Situation.of("missing_file").losesAll("Relay.java is missing"),
                Situation.of("does_not_compile").losesAll("does not compile"),
                Situation.of("shadows_junit").losesAll("package org.junit.jupiter.api belongs to JUnit"),
                Situation.of("exit_in_static_initialiser").losesAll("end the whole JVM"),
                Situation.of("exit_unseen").losesSend("your code ended the JVM (exit code 0)"),
                Situation.of("fake_frames").losesAll("something that is not the grader wrote"));
    }

    /** Each of these costs several workers, or seconds of processor time. */
    static Stream<Situation> slowSituations() {
        return Stream.of(
                Situation.of("exit_in_a_thread_left_behind").losesSend("your code ended the JVM (exit code 0)"),
                Situation.of("halt").losesAll("end the whole JVM"),
                Situation.of("halt_unseen").losesSend("your code ended the JVM (exit code 0)"),
                Situation.of("endless_loop").losesSend("a loop goes on without an end"),
                Situation.of("endless_loop_in_the_jdk").losesSend("still running after 3 s of processor time"),
                Situation.of("catches_throwable").losesSend("a loop goes on without an end"),
                Situation.of("heap_bomb").losesSend("ran out of memory (limit 64 MB)"),
                Situation.of("heap_bomb_caught").losesSend("ran out of memory (limit 64 MB)"),
                Situation.of("output_flood"),
                Situation.of("output_flood_on_the_descriptor").losesSend("something that is not the grader wrote"),
                Situation.of("error_flood_on_the_descriptor"));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void judges(Situation situation) {
        expectJudged(situation);
    }

    @ParameterizedTest
    @MethodSource("slowSituations")
    @Tag("slow")
    void judgesInSpiteOf(Situation situation) {
        expectJudged(situation);
    }

    private static void expectJudged(Situation situation) {
        ExerciseReport report = grade(situation.name());

        assertThat(report.items()).extracting(Item::id).containsExactly(IN_ORDER, AT_ONCE, FAILURE);
        for (Item item : report.items()) {
            var lost = situation.lost().get(item.id());
            if (lost == null) {
                assertThat(item.outcome()).as("%s", item).isEqualTo(Outcome.PASSED);
                assertThat(item.points()).isEqualTo(item.maxPoints());
                assertThat(item.replay()).isNull();
            } else {
                assertThat(item).matches(lost::describes, lost.toString());
                assertThat(item.expected()).isNotBlank();
                assertThat(item.replay()).startsWith("./grade relay --only " + item.id());
            }
        }
        assertThat(grade("honest_pass").score()).as("the next submission").isEqualTo(100);
    }

    @Test
    void readsThePlanOffTheTests() {
        Item item = grade("missing_file").items().getFirst();

        assertThat(item.title()).isEqualTo("Replies come in the order of the letters");
        assertThat(item.task()).isEqualTo(1);
        assertThat(item.maxPoints()).isEqualTo(40);
    }

    @Test
    void reportsTheMakespanAndTheGuiltyLine() {
        ExerciseReport report = grade("honest_fail");

        assertThat(report.makespan()).isEqualTo(new Makespan(9000, 4000, 9000));
        assertThat(item(report, AT_ONCE).lookAt()).isEqualTo(new SourceLine("Relay.java", 19));
        assertThat(item(report, AT_ONCE).how()).contains("deliver(b*)");
    }

    @Test
    void showsWhereAMissingMethodWas() {
        Item item = item(grade("missing_method"), FAILURE);

        assertThat(item.expected()).contains("public String sendOne(String)");
        assertThat(item.lookAt()).isEqualTo(new SourceLine("Relay.java", 15));
    }

    @Test
    void keepsEveryCompileErrorAsAFinding() {
        ExerciseReport report = grade("does_not_compile");

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(Finding.DOES_NOT_COMPILE);
        assertThat(report.findings().getFirst().at())
                .isEqualTo(report.items().getFirst().lookAt());
    }

    @Test
    void tiesAFindingToTheItemThatItExplains() {
        assertThat(grade("honest_fail").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("sequential-await");
            assertThat(finding.item()).isEqualTo(AT_ONCE);
        });
    }

    @Test
    void tellsTheAuthorOfAnExerciseWhatIsWrongWithIt(@TempDir Path folder) throws IOException {
        Path test = folder.resolve("RelayTest.java");
        var broken = new Exercise("relay", folder, "Relay", List.of(), List.of(), List.of(test), null);
        var submission = Submissions.at(folder);

        Files.writeString(test, "package relay; class RelayTest { int }");
        assertThatThrownBy(() -> grader.grade(submission, List.of(broken)))
                .isInstanceOf(ExerciseDoesNotCompile.class)
                .hasMessageContaining("RelayTest.java:1");

        Files.writeString(test, "package relay; class RelayTest {}");
        assertThatThrownBy(() -> grader.grade(submission, List.of(broken)))
                .hasMessageContaining("The tests of relay cannot be used")
                .hasMessageContaining("no method of the tests carries @Item");
    }

    @Test
    void saysTheSameTwice() {
        assertThat(grade("honest_fail")).isEqualTo(grade("honest_fail"));
    }

    private static Item item(ExerciseReport report, String id) {
        return report.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ExerciseReport grade(String situation) {
        Report report =
                grader.grade(Submissions.at(FIXTURES.resolve("submissions").resolve(situation)), EXERCISES);
        assertThat(report.submission()).isEqualTo(situation);
        assertThat(report.exercises()).hasSize(1);
        return report.exercises().getFirst();
    }

    private static Path fixtures() {
        try {
            return Path.of(PipelineTest.class.getResource("/pipeline").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
