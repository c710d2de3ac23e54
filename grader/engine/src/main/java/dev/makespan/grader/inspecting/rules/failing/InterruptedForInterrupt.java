package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Failures;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Set;

/**
 * {@code Thread.interrupted()} or {@code isInterrupted()} where {@code interrupt()} was meant, and {@code
 * other.interrupted()}, which asks another thread than it says. To clear the flag elsewhere may be meant, also where the
 * same {@code catch} takes a library's own exception of the kind, with which the flag is still set.
 */
public final class InterruptedForInterrupt implements Rule {
    private static final String HELP =
            "Three methods with nearly one name: `interrupt` sets the flag of a thread, `isInterrupted` looks at it,"
                    + " and `Thread.interrupted` looks at the current thread's own flag and clears it.";

    private static final Set<String> LOOKING = Set.of("interrupted", "isInterrupted");
    private static final String INTERRUPTED = "java.lang.InterruptedException";

    @Override
    public String id() {
        return "interrupted-for-interrupt";
    }

    @Override
    public Kind explains() {
        return Kind.ROBUSTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class)) {
            if (LOOKING.contains(call.getNameAsString())
                    && call.getArguments().isEmpty()
                    && Asynchronous.THREAD.equals(file.ownerOf(call))) {
                judge(file, call, findings);
            }
        }
    }

    private static void judge(SourceFile file, MethodCallExpr call, Findings findings) {
        if (isDropped(call) && isInCatchOfInterrupt(file, call)) {
            findings.add(
                    Severity.ACTIONABLE,
                    call.getName(),
                    "`%s` only looks at the interrupt flag and sets nothing: the request to stop stays lost."
                            .formatted(Text.call(call)),
                    HELP);
        } else if (call.getNameAsString().equals("interrupted")
                && call.getScope().orElse(null) instanceof NameExpr thread
                && file.variableAt(thread) != null) {
            findings.add(
                    Severity.ACTIONABLE,
                    call.getName(),
                    "`%s` is about the thread that runs this line, not about `%s`, and clears its flag."
                            .formatted(Text.call(call), thread),
                    HELP);
        }
    }

    /** Libraries have such exceptions of their own, and throw them with the flag set. */
    private static boolean isLike(String exception) {
        return !exception.equals(INTERRUPTED) && exception.contains("Interrupt");
    }

    private static boolean isDropped(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof ExpressionStmt statement
                && !(statement.getParentNode().orElse(null) instanceof LambdaExpr);
    }

    private static boolean isInCatchOfInterrupt(SourceFile file, MethodCallExpr call) {
        return Blocks.ancestors(call)
                .takeWhile(ancestor -> !(ancestor instanceof LambdaExpr))
                .filter(CatchClause.class::isInstance)
                .map(CatchClause.class::cast)
                .findFirst()
                .map(clause -> Failures.caughtBy(file, clause))
                .filter(caught ->
                        caught.contains(INTERRUPTED) && caught.stream().noneMatch(InterruptedForInterrupt::isLike))
                .isPresent();
    }
}
