package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Severity;

/** A future is completed with what may fail, and the failure is caught without completing it. */
final class PromiseNotKept {
    private static final String HELP =
            "Whoever waits for a CompletableFuture waits until somebody completes it, and a failure completes nothing"
                    + " by itself. The `catch` has to do that: complete the future with the exception.";

    private PromiseNotKept() {}

    static void look(SourceFile file, TryStmt attempt, Findings findings) {
        for (Statement statement : attempt.getTryBlock().getStatements()) {
            if (statement instanceof ExpressionStmt completing
                    && completing.getExpression() instanceof MethodCallExpr call
                    && call.getNameAsString().equals("complete")
                    && call.getScope().isPresent()
                    && Asynchronous.COMPLETABLE_FUTURE.equals(file.ownerOf(call))
                    && QuietCatch.mayFail(file, attempt)
                    && !isCompletedOtherwise(attempt, call)) {
                judge(file, attempt, call, findings);
            }
        }
    }

    /** Whether what stands after the try, or in its finally, has to do with the future. */
    private static boolean isCompletedOtherwise(TryStmt attempt, MethodCallExpr complete) {
        String promise = Variables.rootName(complete.getScope().orElseThrow());
        boolean atTheEnd = attempt.getFinallyBlock()
                .filter(block -> Variables.names(block).contains(promise))
                .isPresent();
        Node parent = attempt.getParentNode().orElseThrow();
        return promise.isEmpty()
                || atTheEnd
                || parent instanceof BlockStmt block
                        && block.getStatements().stream()
                                .skip(block.getStatements().indexOf(attempt) + 1L)
                                .flatMap(later -> later.findAll(NameExpr.class).stream())
                                .anyMatch(name -> name.getNameAsString().equals(promise));
    }

    private static void judge(SourceFile file, TryStmt attempt, MethodCallExpr complete, Findings findings) {
        for (CatchClause clause : attempt.getCatchClauses()) {
            if (QuietCatch.isFailure(file, clause) && QuietCatch.saysNothing(file, clause)) {
                findings.add(
                        Severity.ESSENTIAL,
                        clause,
                        "After `catch (%s)` nobody completes `%s`, so whoever waits for it waits for ever."
                                .formatted(
                                        clause.getParameter(),
                                        complete.getScope().orElseThrow()),
                        HELP);
            }
        }
    }
}
