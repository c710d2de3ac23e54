package dev.makespan.grader.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs all rules over all cases. A case is a Java file in the folder of the rule that it was written for. A guilty line
 * bears the marker {@code // !rule-id}, with {@code :informative} or {@code :celebratory} behind it where the finding is no
 * complaint; every other line must stay without a finding.
 */
class RulesTest {
    private static final Pattern MARKER = Pattern.compile("// !([a-z-]+)(:informative|:celebratory)?");

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("finds the marked lines and no others")
    void finds_the_marked_lines_and_no_others(Path file) throws IOException {
        List<String> found =
                Cases.inspect(file).stream().map(RulesTest::asMarked).toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(marked(file));
    }

    static Stream<Path> cases() {
        return rules().flatMap(rule -> Cases.javaFilesIn(Cases.FOLDER.resolve(rule.id())).stream());
    }

    static Stream<Rule> rules() {
        return RuleFinder.find().stream();
    }

    private static boolean isOf(Rule rule, String mark) {
        return mark.matches("\\d+ " + rule.id() + "(:.*)?");
    }

    private static String asMarked(Finding finding) {
        if (finding.rule().equals(Inspector.NOT_ANALYSED)) {
            return finding.message();
        }
        String weight = switch (finding.severity()) {
            case ESSENTIAL, ACTIONABLE -> "";
            case INFORMATIVE, CELEBRATORY -> ":" + finding.severity().name().toLowerCase(Locale.ROOT);
        };
        return finding.at().line() + " " + finding.rule() + weight;
    }

    private static List<String> marked(Path file) throws IOException {
        var marked = new ArrayList<String>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            while (marker.find()) {
                marked.add((i + 1) + " "
                        + marker.group().substring("// !".length()).toLowerCase(Locale.ROOT));
            }
        }
        return marked;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_cases_on_both_sides(Rule rule) throws IOException {
        int guilty = 0;
        int innocent = 0;
        for (Path file : Cases.javaFilesIn(Cases.FOLDER.resolve(rule.id()))) {
            List<String> marked = marked(file);
            // A mistake seldom comes alone: a case may bear other rules' marks, too.
            if (marked.stream().anyMatch(mark -> isOf(rule, mark))) {
                guilty++;
            } else {
                innocent++;
            }
        }
        assertThat(guilty).as("guilty cases").isGreaterThanOrEqualTo(6);
        assertThat(innocent).as("innocent cases").isGreaterThanOrEqualTo(6);
    }
}
