package dev.makespan.grader.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.reporting.GradesCsv.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradesCsvTest {
    @Test
    void gradesOfGoodAndBadRows() {
        Golden.assertMatches(
                getClass(),
                "grades.csv",
                GradesCsv.of(
                                List.of("burgers", "factorials"),
                                List.of(
                                        new Row(
                                                "zoe",
                                                165,
                                                200,
                                                Map.of("burgers", 65, "factorials", 100),
                                                "graded",
                                                null),
                                        new Row(
                                                "anna",
                                                null,
                                                null,
                                                Map.of(),
                                                "grader-fault",
                                                "it broke; see \"x\", line 2"),
                                        new Row("=cmd|calc", 0, 200, Map.of("burgers", 0), "empty", "-1\nlines")))
                        .replace("\r\n", "\n"));
    }

    @Test
    void linesEndAsTheFormatSays() {
        assertThat(GradesCsv.of(List.of(), List.of())).isEqualTo("submission,score,maxScore,status,problem\r\n");
    }
}
