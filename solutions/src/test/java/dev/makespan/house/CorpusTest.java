package dev.makespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Exercises;
import dev.makespan.grader.grading.Certifier;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.grading.Graders;
import dev.makespan.grader.reporting.CertificateTable;
import dev.makespan.grader.verdict.Certificate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The certificate of some exercises holds: what {@code ./grade check} says, in the build. All twenty take some ten minutes of
 * processor time: {@code -Dmakespan.corpus=all}, or {@code ./grade check} itself, whose last word is kept in {@code
 * exercises/CERTIFICATE.md}; a quick test tells when that is stale.
 */
@Tag("slow")
class CorpusTest {
    private static final Path HOME = Path.of(System.getProperty("makespan.home"));

    private static final String NAMES =
            System.getProperty("makespan.corpus", "blockingcall,burgers,factorials,helloworld");

    @Test
    void everyRightAnswerIsAcceptedAndEveryWrongOneCaught() {
        List<Exercise> exercises = Exercises.in(HOME.resolve("exercises")).all().stream()
                .filter(exercise ->
                        NAMES.equals("all") || List.of(NAMES.split(",")).contains(exercise.id()))
                .toList();
        assertThat(exercises).isNotEmpty();
        try (Grader grader = Graders.open(new GraderOptions(1).withoutFindings())) {
            Certificate certificate = new Certifier(grader, HOME.resolve("solutions"), Certifier.Demands.OF_THE_COURSE)
                    .certify(exercises);
            assertThat(certificate.holds())
                    .as(CertificateTable.text(certificate))
                    .isTrue();
        }
    }
}
