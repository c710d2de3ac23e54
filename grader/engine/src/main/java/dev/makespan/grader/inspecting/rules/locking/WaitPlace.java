package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.inspecting.SourceFile;
import org.jspecify.annotations.Nullable;

/** What stands around a wait, within its method or function. */
final class WaitPlace {
    private final SourceFile file;
    private final Wait wait;
    private final @Nullable Node region;
    private final @Nullable Node loop;

    WaitPlace(SourceFile file, Wait wait) {
        this.file = file;
        this.wait = wait;
        this.region = Locks.region(wait.call());
        this.loop = innermostLoop(wait.call());
    }

    Wait waiting() {
        return wait;
    }

    private static @Nullable Node innermostLoop(Node node) {
        Node child = node;
        while (child.getParentNode().isPresent() && !Locks.isEdge(child)) {
            Node parent = child.getParentNode().get();
            if (parent instanceof NodeWithBody<?> && !(parent instanceof LambdaExpr)) {
                return parent;
            }
            child = parent;
        }
        return null;
    }

    /** Whether the loop around the wait looks again while the lock is held. */
    boolean isInLoopUnderLock() {
        return loop != null && (region == null || region.isAncestorOf(loop));
    }

    /** The nearest {@code if} without an {@code else} that asks for some state, within the lock; null if none does. */
    @Nullable
    WaitInIf guard() {
        Node child = wait.call();
        while (child.getParentNode().isPresent() && !Locks.isEdge(child) && child != region && child != loop) {
            Node parent = child.getParentNode().get();
            if (parent instanceof IfStmt guard
                    && guard.getThenStmt() == child
                    && guard.getElseStmt().isEmpty()
                    && !(guard.getParentNode().orElse(null) instanceof IfStmt)
                    && asksForState(guard.getCondition())) {
                return new WaitInIf(wait, guard, region, loop);
            }
            child = parent;
        }
        return null;
    }

    private boolean asksForState(Expression condition) {
        return condition
                .findFirst(
                        Expression.class,
                        part -> part instanceof MethodCallExpr || isField(part) || part instanceof FieldAccessExpr)
                .isPresent();
    }

    private boolean isField(Expression part) {
        var variable = part instanceof NameExpr ? file.variableAt(part) : null;
        return variable != null && variable.isField();
    }

    /**
     * The condition of a loop that does nothing but take the lock and wait, so that it looks without the lock; null if
     * there is no such loop.
     */
    @Nullable
    Expression conditionOutsideOfLock() {
        Expression condition = switch (loop) {
            case WhileStmt whileLoop -> whileLoop.getCondition();
            case DoStmt doLoop -> doLoop.getCondition();
            case null, default -> null;
        };
        boolean isConstant = condition == null || condition instanceof LiteralExpr;
        return !isConstant && isFirstUnderLock() && (wait.isTimed() || isAllOfLoop()) ? condition : null;
    }

    private boolean isAllOfLoop() {
        return loop != null
                && region != null
                && only(region)
                && only(wait.call().findAncestor(Statement.class).orElseThrow());
    }

    /** Whether nothing else is done from here up to the loop. */
    private boolean only(Node node) {
        Node child = node;
        while (child != loop) {
            Node parent = child.getParentNode().orElseThrow();
            if (parent instanceof BlockStmt block
                    && parent != region
                    && block.getStatements().size() > 1) {
                return false;
            }
            child = parent;
        }
        return true;
    }

    /** Whether nothing comes between taking the lock and waiting. */
    boolean isFirstUnderLock() {
        return isFirstUnderLock(wait.call());
    }

    private boolean isFirstUnderLock(Node child) {
        Node parent = child.getParentNode().orElseThrow();
        return switch (parent) {
            case SynchronizedStmt _ -> true;
            case MethodDeclaration method -> method.isSynchronized();
            case BlockStmt block ->
                block == region ? indexIn(block, child) == 1 : indexIn(block, child) == 0 && isFirstUnderLock(block);
            case ExpressionStmt line -> isFirstUnderLock(line);
            case TryStmt attempt -> attempt.getTryBlock() == child && isFirstUnderLock(attempt);
            default -> false;
        };
    }

    /** By identity: two statements with the same words are equal. */
    static int indexIn(BlockStmt block, Node statement) {
        int at = 0;
        while (block.getStatement(at) != statement) {
            at++;
        }
        return at;
    }
}
