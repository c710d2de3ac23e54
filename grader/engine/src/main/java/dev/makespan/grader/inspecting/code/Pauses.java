package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.Optional;
import java.util.Set;

/** Calls that only let time pass. */
public final class Pauses {
    private static final String TIME_UNIT = "java.util.concurrent.TimeUnit";
    private static final Set<String> SPINNING = Set.of("yield", "onSpinWait");

    private Pauses() {}

    /** Whether the call makes its thread sleep for some time. */
    public static boolean isSleep(SourceFile file, MethodCallExpr call) {
        if (!call.getNameAsString().equals("sleep")) {
            return false;
        }
        String owner = file.ownerOf(call);
        return file.isA(owner, Asynchronous.THREAD) || file.isA(owner, TIME_UNIT);
    }

    /** Whether the call is a hint that its thread has nothing to do but goes on at once. */
    public static boolean isSpinHint(SourceFile file, MethodCallExpr call) {
        return SPINNING.contains(call.getNameAsString()) && file.isA(file.ownerOf(call), Asynchronous.THREAD);
    }

    /** The call, if a statement is a pause and nothing else. */
    public static Optional<MethodCallExpr> of(SourceFile file, Statement statement) {
        return Optional.of(statement)
                .filter(ExpressionStmt.class::isInstance)
                .map(step -> ((ExpressionStmt) step).getExpression())
                .flatMap(Expression::toMethodCallExpr)
                .filter(call -> isSleep(file, call) || isSpinHint(file, call));
    }

    /** Whether the code does nothing but pause, whatever it does if it is interrupted in that. */
    public static boolean onlyPauses(SourceFile file, Statement statement) {
        return switch (statement) {
            case EmptyStmt _ -> true;
            case BlockStmt block -> block.getStatements().stream().allMatch(step -> onlyPauses(file, step));
            case TryStmt attempt ->
                attempt.getResources().isEmpty()
                        && attempt.getFinallyBlock().isEmpty()
                        && onlyPauses(file, attempt.getTryBlock());
            default -> of(file, statement).isPresent();
        };
    }
}
