package dev.makespan.grader.reporting;

import static dev.makespan.grader.reporting.SampleReports.exercise;
import static dev.makespan.grader.reporting.SampleReports.failed;
import static dev.makespan.grader.reporting.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {
    private final GithubAnnotations annotations =
            new GithubAnnotations((exercise, line) -> "exercises/" + exercise + "/" + line.file());

    @Test
    void annotationsOfAMixedReport() {
        Golden.assertMatches(getClass(), "annotations-mixed.txt", annotations.of(SampleReports.mixed()));
    }

    @Test
    void everyCommandStaysOnItsLineAndInItsField() {
        String commands = annotations.of(SampleReports.hostile());
        Golden.assertMatches(getClass(), "annotations-hostile.txt", commands);
        assertThat(commands.lines()).allSatisfy(line -> assertThat(line).matches("::(error|warning|notice) [^:]+::.*"));
    }

    @Test
    void atMostNineOfAKindAndThenTheirNumber() {
        Item[] lost = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> failed("item" + i, i, "nothing " + i))
                .toArray(Item[]::new);
        List<String> commands =
                annotations.of(report(exercise("x", lost))).lines().toList();
        assertThat(commands).hasSize(10).allMatch(command -> command.startsWith("::error "));
        assertThat(commands.getFirst()).as("the dearest item comes first").contains("item12");
        assertThat(commands.getLast()).contains("and 3 more, see summary");
    }

    @Test
    void nineOfAKindNeedNoLastWord() {
        Item[] lost = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> failed("item" + i, i, "nothing " + i))
                .toArray(Item[]::new);
        assertThat(annotations.of(report(exercise("x", lost))).lines())
                .hasSize(9)
                .noneMatch(it -> it.contains("more"));
    }

    @Test
    void oneReasonForSeveralItemsTakesOnePlace() {
        String commands = annotations.of(
                report(exercise("x", failed("a", 10, "empty"), failed("b", 20, "other"), failed("c", 30, "empty"))));
        assertThat(commands.lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("title=x%3A the title of a%2C and 1 more item (0/40)"),
                        second -> assertThat(second).contains("title=x%3A the title of b (0/20)"));
    }

    @Test
    void itemsGoBeforeFindings() {
        var finding = new Finding("r", Severity.ESSENTIAL, new SourceLine("A.java", 1), "m", "h", Kind.STYLE, null);
        var exercise = new ExerciseReport("x", "X", List.of(failed("a", 1, "nothing")), List.of(finding), null);
        assertThat(annotations.of(report(exercise)).lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("the title of a"),
                        second -> assertThat(second).contains("title=x%3A r").contains("file=exercises/x/A.java"));
    }
}
