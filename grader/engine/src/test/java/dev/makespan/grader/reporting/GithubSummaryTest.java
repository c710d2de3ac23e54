package dev.makespan.grader.reporting;

import static dev.makespan.grader.reporting.SampleReports.exercise;
import static dev.makespan.grader.reporting.SampleReports.failed;
import static dev.makespan.grader.reporting.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.verdict.Item;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GithubSummaryTest {
    @Test
    void summaryOfAMixedReport() {
        Golden.assertMatches(getClass(), "summary-mixed.md", GithubSummary.of(SampleReports.mixed()));
    }

    @Test
    void hostileTextIsText() {
        String summary = GithubSummary.of(SampleReports.hostile());
        Golden.assertMatches(getClass(), "summary-hostile.md", summary);
        assertThat(summary).doesNotContain("<script", "\u001b");
    }

    @Test
    void oneReasonForSeveralItemsIsToldOnce() {
        String summary = GithubSummary.of(
                report(exercise("x", failed("a", 10, "empty"), failed("b", 10, "other"), failed("c", 10, "empty"))));
        assertThat(summary)
                .containsOnlyOnce("saw       empty")
                .contains("<summary>❌ x: the title of a, and 1 more item</summary>");
    }

    @Test
    void aFloodStaysBelowTheLimitAndKeepsEveryItem() {
        Item[] items = IntStream.range(0, 400)
                .mapToObj(i -> failed("item" + i, 1, i + "ü".repeat(20_000)))
                .toArray(Item[]::new);
        String summary = GithubSummary.of(report(exercise("x", items)));
        assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
        assertThat(summary).contains("the title of item399 |", "This page is full");
    }
}
