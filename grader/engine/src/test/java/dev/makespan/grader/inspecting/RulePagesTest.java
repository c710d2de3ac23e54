package dev.makespan.grader.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
    static Stream<String> ids() {
        return RulePages.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_rule_has_its_page(String id) {
        String page = RulePages.of(id).orElseThrow(() -> new AssertionError("docs/rules/" + id + ".md is missing"));

        assertThat(page).startsWith("# ");
        assertThat(page)
                .containsSubsequence("## Wrong", "```java", "## Right", "```java", "## Why", "## Further reading");
    }

    @Test
    void there_is_no_page_of_what_is_no_rule() {
        assertThat(RulePages.of("no-such-rule")).isEmpty();
        assertThat(RulePages.of("../Rule")).isEmpty();
    }
}
