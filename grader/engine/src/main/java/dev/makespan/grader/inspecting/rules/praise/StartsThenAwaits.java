package dev.makespan.grader.inspecting.rules.praise;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Turn;
import java.util.List;
import java.util.Optional;

/**
 * An executor that a try closes, in which one loop starts all tasks and a later one waits for them, and whose failures are
 * taken out of their wrapper.
 */
final class StartsThenAwaits {
    private StartsThenAwaits() {}

    /** The first executor of the file that is used like that, if no interrupt gets lost anywhere. */
    static Optional<VariableDeclarator> in(SourceFile file) {
        return file.tree().findAll(TryStmt.class).stream()
                .filter(attempt -> !attempt.getResources().isEmpty() && unwraps(attempt))
                .flatMap(attempt -> attempt.getResources().stream()
                        .filter(VariableDeclarationExpr.class::isInstance)
                        .flatMap(resource -> ((VariableDeclarationExpr) resource).getVariables().stream())
                        .filter(variable -> isUsedWell(file, attempt, variable)))
                .filter(variable -> Interrupts.survive(file, file.tree()))
                .findFirst();
    }

    private static boolean unwraps(TryStmt attempt) {
        return attempt.getCatchClauses().stream().anyMatch(StartsThenAwaits::unwraps);
    }

    private static boolean unwraps(CatchClause clause) {
        return clause.getParameter().getType().toString().matches("(.*\\.)?(Execution|Completion)Exception")
                && clause.getBody()
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().equals("getCause"))
                        .isPresent();
    }

    private static boolean isUsedWell(SourceFile file, TryStmt attempt, VariableDeclarator executor) {
        boolean isExecutor = executor.getInitializer()
                .filter(value -> file.isA(file.typeOf(value), Asynchronous.EXECUTOR_SERVICE))
                .filter(value -> !hasOneThread(value))
                .isPresent();
        if (!isExecutor) {
            return false;
        }
        List<MethodCallExpr> calls = Blocks.within(file, attempt.getTryBlock(), MethodCallExpr.class);
        List<MethodCallExpr> starts = calls.stream()
                .filter(call -> Asynchronous.starts(file, call) && uses(call, executor.getNameAsString()))
                .toList();
        List<MethodCallExpr> awaits =
                calls.stream().filter(call -> Asynchronous.awaits(file, call)).toList();
        return !starts.isEmpty()
                && !awaits.isEmpty()
                && starts.stream().allMatch(start -> isRepeated(file, start))
                && awaits.stream()
                        .allMatch(await -> isRepeated(file, await)
                                && starts.stream().allMatch(start -> isInEarlierLoop(file, start, await)));
    }

    private static boolean hasOneThread(Expression creation) {
        String text = creation.toString();
        return text.contains("newSingleThread") || text.contains("newFixedThreadPool(1)");
    }

    private static boolean uses(MethodCallExpr start, String executor) {
        return start.getScope()
                        .filter(scope -> scope.toString().equals(executor))
                        .isPresent()
                || start.getArguments().stream()
                        .anyMatch(argument -> argument.toString().equals(executor));
    }

    private static boolean isRepeated(SourceFile file, MethodCallExpr call) {
        return Turn.of(file, call).isPresent();
    }

    private static boolean isInEarlierLoop(SourceFile file, MethodCallExpr start, MethodCallExpr await) {
        return Blocks.isBefore(Turn.of(file, start).orElseThrow().loop(), await);
    }
}
