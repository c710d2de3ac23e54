package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a file wakes those who wait. */
final class Wakers {
    private static final Set<String> NO_CHANGE = Set.of(
            "lock", "lockInterruptibly", "unlock", "notify", "notifyAll", "signal", "signalAll", "println", "printf");

    private final SourceFile file;
    private @Nullable List<Wake> wakes;

    Wakers(SourceFile file) {
        this.file = file;
    }

    /** Whether somebody wakes this wait after a change, which could have been looked at. */
    boolean changeSomethingAndWake(Wait wait) {
        if (wakes == null) {
            wakes = Wake.in(file);
        }
        String key = Locks.key(file, wait.on());
        return wakes.stream()
                .filter(wake -> wake.isOnCondition() == wait.isOnCondition()
                        && Locks.key(file, wake.on()).equals(key))
                .anyMatch(Wakers::comesAfterChange);
    }

    private static boolean comesAfterChange(Wake wake) {
        return Blocks.ancestors(wake.call())
                .takeWhile(ancestor -> !Locks.isEdge(ancestor))
                .filter(BlockStmt.class::isInstance)
                .flatMap(block -> ((BlockStmt) block).getStatements().stream())
                .anyMatch(Wakers::changes);
    }

    private static boolean changes(Statement statement) {
        return statement instanceof ExpressionStmt line
                && switch (line.getExpression()) {
                    case AssignExpr _ -> true;
                    case UnaryExpr _ -> true;
                    case MethodCallExpr call -> !NO_CHANGE.contains(call.getNameAsString());
                    default -> false;
                };
    }
}
