package dev.makespan.grader.inspecting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pages that explain the rules, {@code docs/rules/<id>.md} of the repository; the grader carries a copy. */
public final class RulePages {
    private RulePages() {}

    /** The ids of all rules, sorted. */
    public static List<String> ids() {
        return RuleFinder.find().stream().map(Rule::id).toList();
    }

    /** The Markdown page of a rule; empty if there is no such rule, or no page. */
    public static Optional<String> of(String rule) {
        if (!rule.matches("[a-z-]+")) {
            return Optional.empty();
        }
        try (InputStream page = RulePages.class.getResourceAsStream("pages/" + rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of " + rule, e);
        }
    }
}
