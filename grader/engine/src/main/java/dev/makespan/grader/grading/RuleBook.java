package dev.makespan.grader.grading;

import dev.makespan.grader.inspecting.RulePages;
import dev.makespan.grader.verdict.RuleInfo;
import java.util.List;

/** The source rules, and what their pages say. */
public final class RuleBook {
    private RuleBook() {}

    /** All rules, by id. */
    public static List<RuleInfo> rules() {
        return RulePages.ids().stream().map(RuleBook::info).toList();
    }

    private static RuleInfo info(String id) {
        String page = RulePages.of(id).orElse("");
        String title = page.lines().findFirst().orElse("").replaceFirst("^#+ *", "");
        return new RuleInfo(id, title.isEmpty() ? id : title, page);
    }
}
