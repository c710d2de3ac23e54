package dev.makespan.grader.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void resultOfAMixedReport() {
        Golden.assertMatches(getClass(), "result-mixed.json", JsonReport.of(SampleReports.mixed()));
    }

    @Test
    void fieldsAreThoseOfTheSchemaInItsOrder() throws Exception {
        JsonNode result = JSON.readTree(JsonReport.of(SampleReports.mixed()));
        JsonNode exercise = result.path("exercises").path(0);
        assertThat(names(result)).containsExactly("schema", "grader", "submission", "score", "maxScore", "exercises");
        assertThat(names(result.path("grader"))).containsExactly("version", "jdk");
        assertThat(names(exercise))
                .containsExactly("id", "title", "score", "maxScore", "items", "findings", "makespan");
        assertThat(exercise.path("items"))
                .allSatisfy(item -> assertThat(names(item))
                        .containsExactly(
                                "id",
                                "title",
                                "task",
                                "kind",
                                "points",
                                "maxPoints",
                                "outcome",
                                "saw",
                                "expected",
                                "how",
                                "lookAt",
                                "seed",
                                "replay"));
        assertThat(names(exercise.path("items").path(1).path("lookAt"))).containsExactly("file", "line");
        assertThat(exercise.path("findings"))
                .allSatisfy(finding -> assertThat(names(finding))
                        .containsExactly("rule", "severity", "file", "line", "message", "help"));
        assertThat(names(exercise.path("makespan"))).containsExactly("virtualMs", "spanMs", "workMs");
    }

    @Test
    void hostileTextComesBackAsItWas() throws Exception {
        String json = JsonReport.of(SampleReports.hostile());
        String saw = SampleReports.hostile()
                .exercises()
                .getFirst()
                .items()
                .getFirst()
                .saw();
        byte[] onDisk = json.getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.readTree(onDisk).at("/exercises/0/items/0/saw").textValue())
                .isEqualTo(saw.replace('\ud83d', '\ufffd'));
    }

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(JsonReport.of(SampleReports.mixed())).isEqualTo(JsonReport.of(SampleReports.mixed()));
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
