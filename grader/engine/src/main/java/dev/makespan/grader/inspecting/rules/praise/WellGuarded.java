package dev.makespan.grader.inspecting.rules.praise;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;

/**
 * Something hard that is done right, in all its parts; said once a file. It looks at the form, and says no more than that:
 * whether the answer as a whole is right, the tests know.
 */
public final class WellGuarded implements Rule {
    private static final String WAITING =
            "A wait can end for no reason, or for one that another thread has used up in the meantime; a single"
                    + " `notify` can wake the wrong one; a lock that is not given back stays locked for ever; a caught"
                    + " interrupt is forgotten. You have thought of all four.";

    private static final String AWAITING =
            "Starting everything before the first wait is what makes the tasks overlap. The `try` sees to it that no"
                    + " thread is left, whichever way you leave it, and the caller hears the real reason of a failure.";

    @Override
    public String id() {
        return "well-guarded";
    }

    /** Not that a failed test would be explained by what is well done: of style there is the least to fail. */
    @Override
    public Kind explains() {
        return Kind.STYLE;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<MethodCallExpr> calls = file.tree().findAll(MethodCallExpr.class);
        WaitsByTheBook.in(file, calls)
                .ifPresentOrElse(
                        wait -> praiseWait(wait, findings),
                        () -> StartsThenAwaits.in(file)
                                .ifPresent(executor -> findings.add(
                                        Severity.CELEBRATORY,
                                        executor,
                                        "Well done: all tasks of `%s` are started before the first is awaited, its `try` closes it, and failures come out unwrapped."
                                                .formatted(executor.getNameAsString()),
                                        AWAITING)));
    }

    private static void praiseWait(MethodCallExpr wait, Findings findings) {
        String place = WaitsByTheBook.method(wait)
                .map(MethodDeclaration::getNameAsString)
                .map(name -> "`" + name + "` looks")
                .orElse("You look");
        findings.add(
                Severity.CELEBRATORY,
                wait.getName(),
                "Well done: %s again after each wake-up, `%s` wakes all who wait, and no lock and no interrupt gets lost on the way."
                        .formatted(place, wait.getNameAsString().equals("wait") ? "notifyAll" : "signalAll"),
                WAITING);
    }
}
