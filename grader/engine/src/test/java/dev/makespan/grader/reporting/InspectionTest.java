package dev.makespan.grader.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Inspection;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.RuleInfo;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final Inspection NOTHING = new Inspection(1, List.of(), List.of(), List.of(), List.of());

    private static final Inspection MIXED = new Inspection(
            12,
            List.of("shop/Till.java"),
            List.of("Not analysed: shop/New.java, because it uses Java that the source rules do not know yet."),
            List.of(
                    finding("sequential-await", Severity.ESSENTIAL, "shop/Küche 1.java", 7, "`join()` waits."),
                    finding("sequential-await", Severity.ACTIONABLE, "shop/Till.java", 3, "`get()`\nwaits\u001b[2J."),
                    finding("pool-of-one", Severity.INFORMATIVE, "lib/shop-sources.jar!/shop/A.java", 40, "One."),
                    finding("well-done", Severity.CELEBRATORY, "/elsewhere/a%b.java", 1, "It is closed."),
                    finding("pool-of-one", Severity.ACTIONABLE, "c:d/[B].java", 2, "One \uD800.")),
            List.of(
                    new RuleInfo("pool-of-one", "A pool with one thread", "# A pool with one thread\n\n`1` is 1.\n"),
                    new RuleInfo("sequential-await", "sequential-await", "")));

    private static Finding finding(String rule, Severity severity, String file, int line, String message) {
        return new Finding(
                rule,
                severity,
                new SourceLine(file, line),
                message,
                "Start all of them first, and wait for them afterwards: then the time of the longest is all that it"
                        + " takes.",
                Kind.CONCURRENCY,
                null);
    }

    @Test
    void text() {
        Golden.assertMatches(getClass(), "inspection-mixed.txt", InspectionText.of(MIXED));
        assertThat(InspectionText.of(NOTHING)).isEqualTo("Nothing found in 1 file.\n");
    }

    @Test
    void json() {
        Golden.assertMatches(getClass(), "inspection-mixed.json", InspectionJson.of(MIXED));
    }

    @Test
    void sarif() {
        Golden.assertMatches(getClass(), "inspection-mixed.sarif", new InspectionSarif(SampleReports.GRADER).of(MIXED));
    }

    @Test
    void leavesOutWhatMattersLess() {
        assertThat(MIXED.atLeast(Severity.ESSENTIAL).findings()).hasSize(1);
        assertThat(MIXED.atLeast(Severity.INFORMATIVE).findings()).hasSize(4);
    }

    @Test
    void sarifHasWhatTheSchemaRequires() throws IOException {
        for (Inspection inspection : List.of(NOTHING, MIXED)) {
            SarifCheck.check(new InspectionSarif(SampleReports.GRADER).of(inspection));
        }
    }
}
