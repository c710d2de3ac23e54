package dev.makespan.grader.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;

/** What the schema of SARIF 2.1.0 requires of the parts that are written here. */
public final class SarifCheck {
    private SarifCheck() {}

    public static void check(String text) throws IOException {
        JsonNode log = new ObjectMapper().readTree(text);
        only(log, "$schema", "version", "runs");
        assertThat(log.path("version").textValue()).isEqualTo("2.1.0");
        assertThat(log.path("runs").isArray()).isTrue();
        for (JsonNode run : log.path("runs")) {
            only(run, "tool", "columnKind", "results");
            JsonNode driver = run.path("tool").path("driver");
            only(driver, "name", "version", "rules");
            assertThat(driver.path("name").textValue()).isNotEmpty();
            var ids = new HashSet<String>();
            for (JsonNode rule : driver.path("rules")) {
                only(rule, "id", "shortDescription", "help");
                assertThat(ids.add(rule.path("id").textValue())).isTrue();
                assertThat(rule.path("shortDescription").path("text").textValue())
                        .isNotEmpty();
                assertThat(rule.path("help").isMissingNode()
                                || rule.path("help").path("text").isTextual())
                        .isTrue();
            }
            run.path("results").forEach(result -> result(result, driver.path("rules")));
        }
    }

    private static void result(JsonNode result, JsonNode rules) {
        only(result, "ruleId", "ruleIndex", "level", "message", "locations");
        assertThat(result.path("message").path("text").textValue()).isNotEmpty();
        assertThat(result.path("level").textValue()).isIn("none", "note", "warning", "error");
        if (result.has("ruleIndex")) {
            assertThat(rules.path(result.path("ruleIndex").intValue()).path("id"))
                    .isEqualTo(result.path("ruleId"));
        }
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("region").path("startLine").intValue()).isPositive();
        String uri = place.path("artifactLocation").path("uri").textValue();
        assertThat(URI.create(uri).toString()).matches("\\p{ASCII}+");
        assertThat(URI.create(uri).getScheme()).isIn(null, "file");
    }

    /** The schema allows no other properties. */
    private static void only(JsonNode object, String... names) {
        assertThat(object.isObject()).isTrue();
        object.fieldNames().forEachRemaining(name -> assertThat(name).isIn((Object[]) names));
    }
}
