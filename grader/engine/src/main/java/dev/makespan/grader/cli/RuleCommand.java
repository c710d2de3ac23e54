package dev.makespan.grader.cli;

import dev.makespan.grader.grading.RuleBook;
import dev.makespan.grader.verdict.RuleInfo;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./grade rule}: what a source rule finds, and why that is a mistake. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        description = "Explains a rule that the source is read with. Without a name: lists them all.")
final class RuleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The id of a rule, as findings name it.")
    private @Nullable String id;

    RuleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = RuleBook.rules();
        if (id == null) {
            list(rules);
        } else {
            surroundings.out().println(page(rules, id).stripTrailing());
        }
        return Exit.GRADED;
    }

    private void list(List<RuleInfo> rules) {
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (RuleInfo rule : rules) {
            surroundings.out().println(rule.id() + " ".repeat(width - rule.id().length() + 2) + rule.title());
        }
    }

    private static String page(List<RuleInfo> rules, String id) {
        RuleInfo found = rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUseException("There is no rule \"" + id + "\". ./grade rule lists those that exist."));
        if (found.page().isEmpty()) {
            throw new WrongUseException("The rule " + id + " has no page yet: docs/rules/" + id + ".md is missing.");
        }
        return found.page();
    }
}
