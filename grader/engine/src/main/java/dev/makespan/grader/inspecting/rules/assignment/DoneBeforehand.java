package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;
import java.util.Set;

/** A future of something that was worked out before there was a future: {@code completedFuture(kitchen.cook(order))}. */
final class DoneBeforehand {
    private static final String HELP =
            "Arguments are worked out before a call begins, and a value that is there is there. To have work done"
                    + " meanwhile, hand over the work itself, as a function that somebody else calls later: the slow call"
                    + " has to stand inside it.";

    private static final Set<String> COMPLETED = Set.of("completedFuture", "completedStage");

    private final SourceFile file;
    private final SlowCalls slow;

    DoneBeforehand(SourceFile file, SlowCalls slow) {
        this.file = file;
        this.slow = slow;
    }

    void look(MethodCallExpr call, Findings findings) {
        if (call.getArguments().isEmpty() || Blocks.isInTask(file, call)) {
            return;
        }
        Expression first = call.getArgument(0);
        if (COMPLETED.contains(call.getNameAsString())
                && file.isA(file.ownerOf(call), Asynchronous.COMPLETABLE_FUTURE)) {
            slow.behind(first).ifPresent(work -> report(call, work, "is done", findings));
        } else if (completesOwnFuture(call)) {
            slow.behind(first)
                    .or(() -> awaited(first))
                    .ifPresent(work -> report(call, work, "has been done", findings));
        } else if (first instanceof LambdaExpr lambda
                && lambda.getExpressionBody().orElse(null) instanceof NameExpr value
                && Asynchronous.starts(file, call)) {
            slow.behind(value)
                    .filter(work -> Blocks.isBefore(work, call))
                    .ifPresent(work -> report(call, work, "has been done", findings));
        }
    }

    /** Whether the future was made here, so that nobody can have it before the caller comes to this line. */
    private boolean completesOwnFuture(MethodCallExpr call) {
        return call.getNameAsString().equals("complete")
                && file.isA(file.ownerOf(call), Asynchronous.COMPLETABLE_FUTURE)
                && call.getScope().orElse(null) instanceof NameExpr future
                && Variables.initializer(future)
                        .filter(ObjectCreationExpr.class::isInstance)
                        .isPresent();
    }

    /** What the value has been waited for, where the exercise is about slow services. */
    private Optional<Expression> awaited(Expression value) {
        return Optional.of(value)
                .filter(name -> slow.areKnown())
                .filter(NameExpr.class::isInstance)
                .flatMap(name -> Variables.initializer((NameExpr) name))
                .filter(made -> made instanceof MethodCallExpr call && Asynchronous.awaits(file, call));
    }

    private static void report(MethodCallExpr call, Expression work, String done, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                call.getName(),
                "`%s` %s before `%s` is called: the caller has waited for it, and nothing is left to do meanwhile."
                        .formatted(name(work), done, call.getNameAsString()),
                HELP);
    }

    private static String name(Expression work) {
        return work instanceof MethodCallExpr call ? Text.call(call) : Text.of(work);
    }
}
