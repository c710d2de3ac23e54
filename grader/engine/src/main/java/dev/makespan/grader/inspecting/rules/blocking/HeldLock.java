package dev.makespan.grader.inspecting.rules.blocking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import java.util.Optional;
import java.util.Set;

/**
 * The lock that a piece of code visibly holds. Read locks let others in and do not count.
 *
 * @param isForAll whether it is the object's own, and not one of many that was looked up for the case at hand
 */
record HeldLock(String name, boolean isForAll) {
    private static final String LOCK = "java.util.concurrent.locks.Lock";
    private static final String READ_LOCK = "java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock";
    private static final Set<String> TAKING = Set.of("lock", "lockInterruptibly");

    /** The lock that is held at this node; empty if none is. */
    static Optional<HeldLock> at(SourceFile file, Node node) {
        Node child = node;
        while (child.getParentNode().isPresent()) {
            Node parent = child.getParentNode().get();
            if (parent instanceof LambdaExpr lambda && !Blocks.runsInPlace(file, lambda)) {
                return Optional.empty();
            }
            if (parent instanceof SynchronizedStmt monitor && monitor.getBody() == child) {
                return Optional.of(of(file, monitor.getExpression()));
            }
            if (parent instanceof BlockStmt block && child instanceof Statement step) {
                Optional<HeldLock> lock = takenBefore(file, block, step);
                if (lock.isPresent()) {
                    return lock;
                }
            }
            if (parent instanceof BodyDeclaration<?>) {
                return parent instanceof MethodDeclaration method && method.isSynchronized()
                        ? Optional.of(new HeldLock(method.isStatic() ? "the class" : "`this`", true))
                        : Optional.empty();
            }
            child = parent;
        }
        return Optional.empty();
    }

    private static HeldLock of(SourceFile file, Expression lock) {
        Expression holder =
                lock instanceof MethodCallExpr call ? call.getScope().orElse(lock) : lock;
        Variable variable = file.variableAt(holder);
        boolean isForAll = holder.isThisExpr() || holder.isClassExpr() || variable != null && variable.isField();
        boolean isLookedUp =
                lock instanceof MethodCallExpr call && !call.getArguments().isEmpty();
        return new HeldLock("`" + Text.of(lock) + "`", isForAll && !isLookedUp);
    }

    /** The lock that a statement of the block before this one takes, and none gives back. */
    private static Optional<HeldLock> takenBefore(SourceFile file, BlockStmt block, Statement here) {
        HeldLock taken = null;
        for (Statement step : block.getStatements()) {
            if (step == here) {
                break;
            }
            Optional<MethodCallExpr> taking = call(step).filter(call -> takes(file, call));
            if (taking.isPresent()) {
                taken = of(file, taking.get().getScope().orElseThrow());
            } else if (taken != null && givesBack(step)) {
                taken = null;
            }
        }
        return here instanceof TryStmt || !givesBack(here) ? Optional.ofNullable(taken) : Optional.empty();
    }

    private static Optional<MethodCallExpr> call(Statement step) {
        return step instanceof ExpressionStmt statement
                ? statement.getExpression().toMethodCallExpr()
                : Optional.empty();
    }

    private static boolean takes(SourceFile file, MethodCallExpr call) {
        if (!TAKING.contains(call.getNameAsString()) || call.getScope().isEmpty()) {
            return false;
        }
        String type = file.typeOf(call.getScope().get());
        boolean shared =
                file.isA(type, READ_LOCK) || call.getScope().get().toString().endsWith("readLock()");
        return !shared && file.isA(file.ownerOf(call), LOCK);
    }

    private static boolean givesBack(Statement step) {
        return step.findFirst(
                        MethodCallExpr.class, call -> call.getNameAsString().equals("unlock"))
                .isPresent();
    }
}
