package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.DataFlow;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line starts a task and waits for it, the next does the same with another. Whether two tasks may run at the same
 * time cannot be seen in general, so this speaks only of two calls of one method that bring values, where the second
 * has nothing of the first.
 */
final class AwaitInLine {
    private static final String HELP =
            "Start first, wait later: start everything that does not need another's result, keep what you get"
                    + " back, and wait at the place where the value is used.";

    private static final Set<String> NO_VALUE = Set.of("void", "java.lang.Void");

    /** A task from its start to its await, in one block. */
    private record Errand(MethodCallExpr start, MethodCallExpr await, MethodCallExpr task) {}

    private AwaitInLine() {}

    static void look(SourceFile file, BlockStmt block, Findings findings) {
        List<Errand> errands = errands(file, block);
        for (int i = 1; i < errands.size(); i++) {
            Errand first = errands.get(i - 1);
            Errand second = errands.get(i);
            if (Blocks.isBefore(first.await().getName(), second.start())
                    && isAlike(first.task(), second.task())
                    && isIdleBetween(file, block, first, second)
                    && !needs(block, second, first)) {
                report(first, second, findings);
            }
        }
    }

    private static List<Errand> errands(SourceFile file, BlockStmt block) {
        List<MethodCallExpr> calls = block.getStatements().stream()
                .filter(statement -> statement.isExpressionStmt() || statement.isReturnStmt())
                .flatMap(statement -> Blocks.within(file, statement, MethodCallExpr.class).stream())
                .toList();
        var errands = new ArrayList<Errand>();
        for (MethodCallExpr await : calls) {
            if (Asynchronous.awaits(file, await) && bringsValue(file, await)) {
                calls.stream()
                        .filter(start ->
                                Asynchronous.starts(file, start) && Asynchronous.awaitsWhat(file, await, start))
                        .findFirst()
                        .ifPresent(start ->
                                task(file, start).ifPresent(task -> errands.add(new Errand(start, await, task))));
            }
        }
        errands.sort(Comparator.comparing(
                errand -> errand.await().getName().getBegin().orElseThrow()));
        return errands;
    }

    private static boolean bringsValue(SourceFile file, MethodCallExpr await) {
        String type = file.typeOf(await);
        return type != null
                && !NO_VALUE.contains(type)
                && !(await.getParentNode().orElse(null) instanceof ExpressionStmt);
    }

    /** The one call that the task consists of: in the lambda, or the start itself if it hides the lambda. */
    private static Optional<MethodCallExpr> task(SourceFile file, MethodCallExpr start) {
        return start.getArguments().stream()
                .filter(LambdaExpr.class::isInstance)
                .findFirst()
                .map(lambda -> onlyCall(((LambdaExpr) lambda).getBody()))
                .orElseGet(() -> Asynchronous.startsByHelper(file, start) ? Optional.of(start) : Optional.empty());
    }

    private static Optional<MethodCallExpr> onlyCall(Statement body) {
        return switch (body) {
            case ExpressionStmt statement -> statement.getExpression().toMethodCallExpr();
            case ReturnStmt statement -> statement.getExpression().flatMap(Expression::toMethodCallExpr);
            case BlockStmt block when block.getStatements().size() == 1 -> onlyCall(block.getStatement(0));
            default -> Optional.empty();
        };
    }

    private static boolean isAlike(MethodCallExpr task, MethodCallExpr other) {
        return task.getNameAsString().equals(other.getNameAsString())
                && task.getScope().equals(other.getScope())
                && task.getArguments().size() == other.getArguments().size()
                && !task.getArguments().equals(other.getArguments());
    }

    /** Whether nothing happens between that the second task might have to come after. */
    private static boolean isIdleBetween(SourceFile file, BlockStmt block, Errand first, Errand second) {
        int from = indexOf(block, first.await());
        int to = indexOf(block, second.start());
        return block.getStatements().subList(from, to + 1).stream()
                        .allMatch(statement -> statement.isExpressionStmt() || statement.isReturnStmt())
                && Blocks.within(file, block, MethodCallExpr.class).stream()
                        .filter(call ->
                                Blocks.isBefore(first.await().getName(), call) && Blocks.isBefore(call, second.start())
                                        || call.isAncestorOf(first.await()) && !call.isAncestorOf(second.start()))
                        .noneMatch(call -> Asynchronous.works(file, call));
    }

    private static int indexOf(BlockStmt block, MethodCallExpr call) {
        for (int i = 0; i < block.getStatements().size(); i++) {
            if (block.getStatement(i).isAncestorOf(call)) {
                return i;
            }
        }
        throw new IllegalArgumentException(call + " is not in the block");
    }

    private static boolean needs(BlockStmt block, Errand second, Errand first) {
        var flow = new DataFlow(block, second.start());
        Set<String> brought = flow.from(first.await());
        return flow.into(second.start()).stream().anyMatch(brought::contains);
    }

    private static void report(Errand first, Errand second, Findings findings) {
        findings.add(
                Severity.ACTIONABLE,
                first.await().getName(),
                "`%s` is awaited before `%s` is started, so the two never run at the same time."
                        .formatted(Text.of(first.task()), Text.of(second.task())),
                HELP);
    }
}
