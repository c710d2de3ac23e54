package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Certificate;
import dev.makespan.grader.verdict.Certificate.Broken;
import dev.makespan.grader.verdict.Certificate.ExerciseCertificate;
import dev.makespan.grader.verdict.Certificate.Scored;
import dev.makespan.grader.verdict.Mutants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final ExerciseCertificate GOOD = new ExerciseCertificate(
            "burgers",
            List.of("cooksAtTheSameTime", "own"),
            new Scored("stub", 0, 100),
            List.of(new Scored("reference", 100, 100), new Scored("virtual_threads", 100, 100)),
            List.of(
                    new Broken("one_after_the_other", true, "cooksAtTheSameTime", List.of("cooksAtTheSameTime")),
                    new Broken("shared_tray", true, "own", List.of("cooksAtTheSameTime", "own"))),
            null,
            List.of());
    private static final ExerciseCertificate BAD = new ExerciseCertificate(
            "factorials",
            List.of("resultsInOrder"),
            new Scored("stub", 5, 90),
            List.of(new Scored("reference", 80, 90)),
            List.of(new Broken("sorted|by_end", false, null, List.of("takesThreeSeconds"))),
            new Mutants(12, 9, 2, List.of()),
            List.of(
                    "The items add up to 90 points, not to 100.",
                    "The broken answer sorted|by_end is not caught by resultsInOrder; it loses only takesThreeSeconds (6 s"
                            + " of virtual time instead of the 3 s of the longest)."));

    @Test
    void tableThatHolds() {
        Golden.assertMatches(
                getClass(), "certificate-holds.txt", CertificateTable.text(new Certificate(List.of(GOOD))));
    }

    @Test
    void tableThatDoesNotHold() {
        Golden.assertMatches(
                getClass(), "certificate-fails.txt", CertificateTable.text(new Certificate(List.of(GOOD, BAD))));
    }

    @Test
    void markdown() {
        Golden.assertMatches(
                getClass(),
                "certificate-fails.md",
                CertificateTable.markdown(
                        new Certificate(List.of(GOOD, BAD)), Map.of("burgers", "0123", "factorials", "4567")));
    }

    @Test
    void json() {
        Golden.assertMatches(
                getClass(), "certificate-fails.json", CertificateJson.of(new Certificate(List.of(GOOD, BAD))));
    }
}
