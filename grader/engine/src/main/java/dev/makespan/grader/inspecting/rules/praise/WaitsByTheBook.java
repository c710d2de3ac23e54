package dev.makespan.grader.inspecting.rules.praise;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A monitor or a condition used as it should be, everywhere in the file: each wait in a loop that looks again, everybody
 * woken, each lock given back in a finally, each interrupt passed on.
 */
final class WaitsByTheBook {
    private static final String OBJECT = "java.lang.Object";
    private static final String CONDITION = "java.util.concurrent.locks.Condition";
    private static final String LOCK = "java.util.concurrent.locks.Lock";
    private static final Set<String> AWAITING = Set.of("await", "awaitNanos", "awaitUntil");

    private WaitsByTheBook() {}

    /** The first wait of the file, if all is well with it and all others. */
    static Optional<MethodCallExpr> in(SourceFile file, List<MethodCallExpr> calls) {
        List<MethodCallExpr> waits =
                calls.stream().filter(call -> waits(file, call)).toList();
        boolean isWell = !waits.isEmpty()
                && waits.stream().allMatch(wait -> looksAgain(file, wait))
                && waits.stream().allMatch(wait -> isAnswered(file, wait, calls))
                && calls.stream().noneMatch(call -> wakes(file, call, "notify", "signal"))
                && calls.stream().filter(call -> locks(file, call)).allMatch(WaitsByTheBook::isGivenBack)
                && Interrupts.survive(file, file.tree());
        return isWell ? Optional.of(waits.getFirst()) : Optional.empty();
    }

    /** The method that waits, by which a student knows the place. */
    static Optional<MethodDeclaration> method(MethodCallExpr wait) {
        return Blocks.ancestors(wait)
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast)
                .findFirst();
    }

    private static boolean waits(SourceFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        return name.equals("wait") && file.isA(file.ownerOf(call), OBJECT)
                || AWAITING.contains(name) && file.isA(file.ownerOf(call), CONDITION);
    }

    /** Whether somebody wakes all who wait at that object. */
    private static boolean isAnswered(SourceFile file, MethodCallExpr wait, List<MethodCallExpr> calls) {
        return calls.stream()
                .anyMatch(call -> wakes(file, call, "notifyAll", "signalAll")
                        && call.getScope().equals(wait.getScope()));
    }

    private static boolean wakes(SourceFile file, MethodCallExpr call, String onMonitor, String onCondition) {
        String name = call.getNameAsString();
        return name.equals(onMonitor) && file.isA(file.ownerOf(call), OBJECT)
                || name.equals(onCondition) && file.isA(file.ownerOf(call), CONDITION);
    }

    /** Whether the wait is in the body of a loop over what is waited for, which looks and waits under the same lock. */
    private static boolean looksAgain(SourceFile file, MethodCallExpr wait) {
        return Blocks.ancestors(wait)
                .takeWhile(around -> !(around instanceof BodyDeclaration<?>
                        || around instanceof LambdaExpr
                        || around instanceof SynchronizedStmt))
                .anyMatch(around -> around instanceof WhileStmt loop
                        && loop.getBody().isAncestorOf(wait)
                        && !loop.getCondition().isBooleanLiteralExpr()
                        && staysInside(file, loop));
    }

    /** Whether only the condition ends the loop, or an interrupt, and the lock is not let go in it. */
    private static boolean staysInside(SourceFile file, WhileStmt loop) {
        boolean leaves = loop.findAll(Statement.class).stream()
                .filter(statement -> statement.isBreakStmt() || statement.isReturnStmt())
                .anyMatch(statement -> Blocks.ancestors(statement)
                        .takeWhile(around -> around != loop)
                        .noneMatch(CatchClause.class::isInstance));
        return !leaves
                && loop.findFirst(MethodCallExpr.class, call -> locks(file, call))
                        .isEmpty();
    }

    private static boolean locks(SourceFile file, MethodCallExpr call) {
        return call.getNameAsString().startsWith("lock") && file.isA(file.ownerOf(call), LOCK);
    }

    private static boolean isGivenBack(MethodCallExpr lock) {
        return lock.getParentNode().orElse(null) instanceof ExpressionStmt statement
                && next(statement)
                        .filter(TryStmt.class::isInstance)
                        .flatMap(attempt -> ((TryStmt) attempt).getFinallyBlock())
                        .flatMap(end -> end.findFirst(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().equals("unlock")
                                        && call.getScope().equals(lock.getScope())))
                        .isPresent();
    }

    private static Optional<Statement> next(Statement statement) {
        return statement
                .getParentNode()
                .filter(BlockStmt.class::isInstance)
                .flatMap(block -> ((BlockStmt) block)
                        .getStatements().stream()
                                .dropWhile(other -> other != statement)
                                .skip(1)
                                .findFirst());
    }
}
