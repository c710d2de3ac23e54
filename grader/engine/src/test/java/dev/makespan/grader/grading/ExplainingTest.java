package dev.makespan.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    @Test
    void tiesAFindingToTheNearestFailedItemOfItsKind() {
        var items = List.of(
                item("passed", Kind.CONCURRENCY, Outcome.PASSED, line("A.java", 20)),
                item("other kind", Kind.ROBUSTNESS, Outcome.FAILED, line("A.java", 21)),
                item("far", Kind.CONCURRENCY, Outcome.FAILED, line("A.java", 10)),
                item("near", Kind.CONCURRENCY, Outcome.FAILED, line("A.java", 23)),
                item("other file", Kind.CONCURRENCY, Outcome.FAILED, line("B.java", 20)),
                item("nowhere", Kind.CONCURRENCY, Outcome.FAILED, null));

        assertThat(explained(finding("A.java", 20), items)).isEqualTo("near");
        assertThat(explained(finding("A.java", 21), items)).as("the very line").isEqualTo("other kind");
        assertThat(explained(finding("B.java", 1), items)).isEqualTo("other file");
        assertThat(explained(finding("C.java", 1), items)).isEqualTo("nowhere");
    }

    @Test
    void leavesAFindingAloneThatExplainsNothing() {
        var items = List.of(
                item("passed", Kind.CONCURRENCY, Outcome.PASSED, null),
                item("unclear", Kind.CONCURRENCY, Outcome.INCONCLUSIVE, null),
                item("other file", Kind.CONCURRENCY, Outcome.FAILED, line("B.java", 20)));

        assertThat(explained(finding("A.java", 20), items)).isNull();
    }

    @Test
    void showsTheMostSevereFirst() {
        var late = finding("rule", Severity.ESSENTIAL, "B.java", 1);
        var early = finding("rule", Severity.ESSENTIAL, "A.java", 9);
        var mild = finding("mild", Severity.INFORMATIVE, "A.java", 1);

        assertThat(Explaining.tie(List.of(mild, late, early), List.of())).containsExactly(early, late, mild);
    }

    @Test
    void prefersTheItemThatPointsIntoTheSameMethodEvenOfAnotherKind() {
        var items = List.of(
                item("near", Kind.CONCURRENCY, Outcome.FAILED, line("A.java", 31)),
                item("same method", Kind.ROBUSTNESS, Outcome.FAILED, line("A.java", 12)));
        var inMethod = new Finding(
                "rule",
                Severity.ACTIONABLE,
                line("A.java", 28),
                "message",
                "help",
                Kind.CONCURRENCY,
                null,
                new Finding.Lines(10, 29));

        assertThat(explained(inMethod, items)).isEqualTo("same method");
        assertThat(explained(finding("A.java", 28), items)).isEqualTo("near");
    }

    @Test
    void aLineIsBlamedOnceAndARuleSaysItsSentenceOnce() {
        var worse = finding("worse", Severity.ESSENTIAL, "A.java", 3);
        var sameLine = finding("milder", Severity.ACTIONABLE, "A.java", 3);
        var again = finding("worse", Severity.ESSENTIAL, "A.java", 7);

        assertThat(Explaining.tie(List.of(sameLine, again, worse), List.of()))
                .containsExactly(worse.saying("message (The same in line 7.)"));
    }

    @Test
    void saysAtMostThreeThingsOfATask() {
        var findings = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> finding("rule-" + i, Severity.ACTIONABLE, "A.java", i))
                .toList();
        var failed = item("failed", Kind.CONCURRENCY, Outcome.FAILED, line("A.java", 1));

        assertThat(Explaining.tie(findings, List.of(failed))).hasSize(3);
        assertThat(Explaining.tie(findings, List.of())).hasSize(3);
    }

    @Test
    void praisesOnlyWhereThereIsNothingToMend() {
        var praise = finding("praise", Severity.CELEBRATORY, "A.java", 1);
        var passed = item("passed", Kind.CONCURRENCY, Outcome.PASSED, null);
        var failed = item("failed", Kind.CONCURRENCY, Outcome.FAILED, null);
        var mistake = finding("mistake", Severity.ACTIONABLE, "A.java", 9);

        assertThat(Explaining.tie(List.of(praise), List.of(passed))).containsExactly(praise);
        assertThat(Explaining.tie(List.of(praise), List.of(passed, failed))).isEmpty();
        assertThat(Explaining.tie(List.of(praise, mistake), List.of(passed))).containsExactly(mistake);
    }

    private static @Nullable String explained(Finding finding, List<Item> items) {
        return Explaining.tie(List.of(finding), items).getFirst().item();
    }

    private static Finding finding(String file, int line) {
        return finding("rule", Severity.ACTIONABLE, file, line);
    }

    private static Finding finding(String rule, Severity severity, String file, int line) {
        return new Finding(rule, severity, line(file, line), "message", "help", Kind.CONCURRENCY, null);
    }

    private static SourceLine line(String file, int line) {
        return new SourceLine(file, line);
    }

    private static Item item(String id, Kind kind, Outcome outcome, @Nullable SourceLine lookAt) {
        return new Item(id, "title", 1, kind, 0, 10, outcome, "saw", "expected", null, lookAt, null, null);
    }
}
