package dev.makespan.grader.reporting;

import static dev.makespan.grader.reporting.SampleReports.exercise;
import static dev.makespan.grader.reporting.SampleReports.passed;
import static dev.makespan.grader.reporting.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.makespan.grader.verdict.Report;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassroomResultTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void bothTotalsOfTheReporterAreTheReports() throws Exception {
        Report report = SampleReports.mixed();
        List<JsonNode> runners = decoded(ClassroomResult.of(report));
        int byScore = runners.stream()
                .mapToInt(runner -> runner.path("tests").path(0).path("score").intValue())
                .sum();
        int byShare = runners.stream()
                .mapToInt(runner ->
                        (int) (passedShare(runner) * runner.path("max_score").intValue()))
                .sum();
        int most = runners.stream()
                .mapToInt(runner -> runner.path("max_score").intValue())
                .sum();
        assertThat(byScore).isEqualTo(report.score()).isEqualTo(byShare);
        assertThat(most).isEqualTo(report.maxScore());
    }

    @Test
    void everyRunnerHasWhatTheReporterReads() throws Exception {
        assertThat(decoded(ClassroomResult.of(SampleReports.mixed())))
                .hasSize(6)
                .allSatisfy(runner -> {
                    assertThat(runner.path("version").intValue()).isEqualTo(1);
                    assertThat(runner.path("status").textValue()).isIn("pass", "fail", "error");
                    assertThat(runner.path("max_score").isInt()).isTrue();
                    assertThat(runner.path("tests").size()).isEqualTo(1);
                    assertThat(runner.path("tests").path(0).path("score").isInt())
                            .isTrue();
                    assertThat(runner.path("tests").path(0).path("status").textValue())
                            .isEqualTo(runner.path("status").textValue());
                });
    }

    @Test
    void namesCanBeVariablesAndDifferInMoreThanCase() {
        var results = ClassroomResult.of(report(exercise("a-b", passed("x", 1), passed("X", 1), passed("y.z", 1))));
        assertThat(results.keySet()).containsExactly("a_b_x", "a_b_X_2", "a_b_y_z");
    }

    @Test
    void aStudentsWordsDoNotReachTheReportersOutput() throws Exception {
        List<JsonNode> runners = decoded(ClassroomResult.of(SampleReports.hostile()));
        assertThat(runners).singleElement().asString().doesNotContain("forged", "##[", "::");
    }

    @Test
    void resultsAreOnOneLine() {
        assertThat(ClassroomResult.of(SampleReports.mixed()).values())
                .allMatch(result -> result.matches("[A-Za-z0-9+/=]+"));
    }

    private static double passedShare(JsonNode runner) {
        int passed = 0;
        for (JsonNode test : runner.path("tests")) {
            passed += test.path("status").textValue().equals("pass") ? 1 : 0;
        }
        return passed / (double) runner.path("tests").size();
    }

    private static List<JsonNode> decoded(Map<String, String> results) throws Exception {
        var decoded = new ArrayList<JsonNode>();
        for (String result : results.values()) {
            decoded.add(JSON.readTree(Base64.getDecoder().decode(result)));
        }
        return decoded;
    }
}
