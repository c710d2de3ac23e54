package dev.makespan.grader.inspecting.rules.assignment;

import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;

/**
 * A result that the tests ask for, written down instead of worked out. Small and round numbers, and what the stub or a
 * provided file mentions, are nobody's answer. A text that is given whatever is asked may be what the exercise wants,
 * and is good to know about, no more.
 */
public final class HardCodedAnswer implements Rule {
    private static final String HELP =
            "Tests are samples: they ask for a few results and mean all of them, and other samples are easily"
                    + " made. Work the result out from what the method is given.";

    private static final int BY_CHANCE = 1000;

    @Override
    public String id() {
        return "hard-coded-answer";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        if (file.submission().stub().isEmpty()) {
            return;
        }
        List<WrittenAnswer> written = WrittenAnswer.in(file.tree());
        if (written.isEmpty()) {
            return;
        }
        var tested = new TestedValues(file.submission());
        List<WrittenAnswer> answers = written.stream()
                .filter(answer -> tested.expect(answer.literal()))
                .toList();
        long different = answers.stream()
                .map(answer -> Literals.value(answer.literal()))
                .distinct()
                .count();
        answers.forEach(answer -> report(answer, weight(answer, tested, different > 1), findings));
    }

    private static Severity weight(WrittenAnswer answer, TestedValues tested, boolean isOneOfSeveral) {
        boolean isForOneQuestion = answer.questions().anyMatch(tested::mention);
        if (!Literals.isNumber(answer.literal())) {
            return !isForOneQuestion ? Severity.INFORMATIVE : isOneOfSeveral ? Severity.ESSENTIAL : Severity.ACTIONABLE;
        }
        if (isForOneQuestion || isOneOfSeveral) {
            return Severity.ESSENTIAL;
        }
        return answer.isAllThereIs() || isBig(answer) ? Severity.ACTIONABLE : Severity.INFORMATIVE;
    }

    /** Smaller ones may be a status, a port or a size that the exercise speaks of. */
    private static boolean isBig(WrittenAnswer answer) {
        try {
            return Literals.value(answer.literal()).map(Long::decode).orElse(0L) >= BY_CHANCE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void report(WrittenAnswer answer, Severity severity, Findings findings) {
        String place = answer.method()
                .map(method -> "`" + method.getNameAsString() + "`")
                .orElse("this");
        findings.add(
                severity,
                answer.literal(),
                "`%s` is what the tests expect, written down and not worked out: asked for anything else, %s is wrong."
                        .formatted(Text.of(answer.literal()), place),
                HELP);
    }
}
