package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.TaskCode;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Set;

/**
 * A task whose future is kept catches its own failure, prints it or not even that, and ends as if all were well; or it
 * catches the failure before it has completed the future that others wait for. A task that nobody waits for has to deal
 * with its failures itself, and one that hands them to somebody does so.
 */
public final class ExceptionLostInTask implements Rule {
    private static final String ENDS_HELP =
            "A task that catches its own exception looks like one that went well: its future has a value, or at least"
                    + " an end. Let the exception out; it waits in the future for whoever asks, and reaches the code that"
                    + " can do something about it.";
    private static final String REPLACED_HELP =
            "`exceptionally` with a constant makes every failure, even a mistake in the program, into that value."
                    + " Use it where the value is a true answer; else let the failure reach the one who waits.";

    private static final Set<String> STARTING = Set.of("submit", "supplyAsync", "runAsync");
    private static final String FUTURE_TASK = "java.util.concurrent.FutureTask";

    @Override
    public String id() {
        return "exception-lost-in-task";
    }

    @Override
    public Kind explains() {
        return Kind.ROBUSTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        file.tree().walk(node -> {
            switch (node) {
                case MethodCallExpr call
                when isKeptStart(file, call) -> lookAtTask(file, call.getArgument(0), findings);
                case MethodCallExpr call
                when call.getNameAsString().equals("exceptionally") -> lookAtReplacement(file, call, findings);
                case ObjectCreationExpr task
                when !task.getArguments().isEmpty() && FUTURE_TASK.equals(file.typeOf(task)) ->
                    lookAtTask(file, task.getArgument(0), findings);
                case TryStmt attempt
                when !attempt.getCatchClauses().isEmpty() -> PromiseNotKept.look(file, attempt, findings);
                default -> {}
            }
        });
    }

    private static boolean isDropped(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof ExpressionStmt statement
                && !(statement.getParentNode().orElse(null) instanceof LambdaExpr);
    }

    private static boolean isKeptStart(SourceFile file, MethodCallExpr call) {
        return STARTING.contains(call.getNameAsString())
                && !call.getArguments().isEmpty()
                && !isDropped(call)
                && (file.isA(file.ownerOf(call), Asynchronous.EXECUTOR_SERVICE)
                        || file.isA(file.ownerOf(call), Asynchronous.COMPLETABLE_FUTURE));
    }

    private static void lookAtTask(SourceFile file, Expression function, Findings findings) {
        TaskCode.of(file, function).map(TaskCode::atWork).ifPresent(task -> {
            // Findings belong to the file that is looked at.
            if (task.file() == file && task.body() instanceof BlockStmt body) {
                for (int i = 0; i < body.getStatements().size(); i++) {
                    boolean endsHere =
                            body.getStatements().stream().skip(i + 1L).allMatch(QuietCatch::isNoAnswer);
                    if (endsHere
                            && body.getStatement(i) instanceof TryStmt attempt
                            && QuietCatch.mayFail(file, attempt)) {
                        judge(file, attempt, findings);
                    }
                }
            }
        });
    }

    private static void judge(SourceFile file, TryStmt attempt, Findings findings) {
        for (CatchClause clause : attempt.getCatchClauses()) {
            if (QuietCatch.isFailure(file, clause) && QuietCatch.saysNothing(file, clause)) {
                findings.add(
                        Severity.ACTIONABLE,
                        clause,
                        ("`catch (%s)` ends the task as if all were well, so whoever waits for it never hears of the"
                                        + " failure.")
                                .formatted(clause.getParameter()),
                        ENDS_HELP);
            }
        }
    }

    /** A constant in place of every failure; null mostly says only that the chain is to go on. */
    private static void lookAtReplacement(SourceFile file, MethodCallExpr stage, Findings findings) {
        if (stage.getArguments().getFirst().orElse(null) instanceof LambdaExpr lambda
                && lambda.getExpressionBody()
                        .filter(value -> value.isLiteralExpr() && !value.isNullLiteralExpr())
                        .isPresent()
                && !isDropped(stage)
                && file.isA(file.ownerOf(stage), Asynchronous.COMPLETION_STAGE)) {
            findings.add(
                    Severity.INFORMATIVE,
                    stage.getName(),
                    "Every failure becomes `%s` here, and nobody can tell it from a result."
                            .formatted(Text.of(lambda.getExpressionBody().orElseThrow())),
                    REPLACED_HELP);
        }
    }
}
