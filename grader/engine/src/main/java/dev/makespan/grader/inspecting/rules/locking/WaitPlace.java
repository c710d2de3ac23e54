package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a wait, within its method or function. */
final class WaitPlace {
    private static final Set<String> WAKING_OR_UNLOCKING = Set.of("notify", "notifyAll", "signal", "signalAll", "unlock");

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
    IfStmt guard() {
        Node child = wait.call();
        while (child.getParentNode().isPresent() && !Locks.isEdge(child) && child != region && child != loop) {
            Node parent = child.getParentNode().get();
            if (parent instanceof IfStmt guard
                    && guard.getThenStmt() == child
                    && guard.getElseStmt().isEmpty()
                    && !(guard.getParentNode().orElse(null) instanceof IfStmt)
                    && asksForState(guard.getCondition())) {
                return guard;
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

    /** Whether what follows the {@code if}, or ends it, sees to another look. */
    boolean looksAgain(IfStmt guard) {
        if (guard.getThenStmt().findFirst(ContinueStmt.class).isPresent() || callsItself(guard)) {
            return true;
        }
        if (loop == null) {
            return false;
        }
        // A loop outside of the lock looks again unless the turn goes on to act as if there were no need to.
        List<Statement> next = following(guard);
        return next.isEmpty()
                || next.stream()
                        .anyMatch(statement -> statement instanceof IfStmt
                                || statement instanceof WhileStmt
                                || statement.isReturnStmt()
                                || statement.isBreakStmt())
                || next.stream().noneMatch(statement -> acts(statement) && !asks(statement));
    }

    private static boolean asks(Statement statement) {
        return statement
                .findFirst(MethodCallExpr.class, call -> Set.of("poll", "peek", "get", "pollFirst", "pollLast")
                        .contains(call.getNameAsString()))
                .isPresent();
    }

    private boolean callsItself(IfStmt guard) {
        String method = methodName(wait.call());
        return guard.findFirst(
                        MethodCallExpr.class,
                        call -> call != wait.call() && call.getNameAsString().equals(method))
                .isPresent();
    }

    private static String methodName(Node node) {
        return node.findAncestor(MethodDeclaration.class)
                .map(method -> method.getNameAsString())
                .orElse("");
    }

    /** Whether the code acts under the lock on what it waited for, so that a caller's new look comes too late. */
    boolean goesOnAfter(IfStmt guard) {
        String asked = guard.getCondition().toString();
        return following(guard).stream()
                .filter(statement -> !(statement instanceof ReturnStmt && mentionsSame(statement, asked)))
                .anyMatch(WaitPlace::acts);
    }

    private static boolean mentionsSame(Statement statement, String condition) {
        String bare = condition.startsWith("!") ? condition.substring(1) : condition;
        return statement.toString().contains(bare);
    }

    private static boolean acts(Statement statement) {
        return statement.findFirst(AssignExpr.class).isPresent()
                || statement
                        .findFirst(
                                MethodCallExpr.class,
                                call -> !WAKING_OR_UNLOCKING.contains(call.getNameAsString()))
                        .isPresent();
    }

    /** The statements that come after the {@code if} within the lock, or within the method that is the lock's. */
    private List<Statement> following(IfStmt guard) {
        var following = new ArrayList<Statement>();
        Node child = guard;
        while (child.getParentNode().isPresent() && !Locks.isEdge(child) && child != loop) {
            Node parent = child.getParentNode().get();
            if (parent instanceof BlockStmt block) {
                int at = indexIn(block, child);
                following.addAll(block.getStatements().subList(at + 1, block.getStatements().size()));
            }
            if (child == region || parent == region && parent instanceof SynchronizedStmt) {
                break;
            }
            child = parent;
        }
        return following;
    }

    /** Whether the method says at its end what it sees after the wait, and not what it asked for before. */
    boolean returnsLook(Expression condition) {
        List<String> called = condition.findAll(MethodCallExpr.class).stream()
                .map(MethodCallExpr::toString)
                .toList();
        return wait.call()
                .findAncestor(MethodDeclaration.class)
                .stream()
                .flatMap(method -> method.findAll(ReturnStmt.class).stream())
                .flatMap(result -> result.getExpression().stream())
                .map(Expression::toString)
                .anyMatch(result -> called.contains(result) || condition.toString().equals("!" + result));
    }

    /**
     * The condition of a loop that does nothing but take the lock and wait, so that it looks without the lock; null if
     * there is no such loop.
     */
    @Nullable
    Expression conditionOutsideOfLock() {
        Expression condition =
                switch (loop) {
                    case WhileStmt whileLoop -> whileLoop.getCondition();
                    case DoStmt doLoop -> doLoop.getCondition();
                    case null, default -> null;
                };
        boolean isConstant = condition == null || condition instanceof LiteralExpr;
        return !isConstant && isFirstUnderLock() && (wait.isTimed() || isAllOfLoop()) ? condition : null;
    }

    private boolean isAllOfLoop() {
        return loop != null && region != null && only(region) && only(wait.call().findAncestor(Statement.class).orElseThrow());
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
    private static int indexIn(BlockStmt block, Node statement) {
        int at = 0;
        while (block.getStatement(at) != statement) {
            at++;
        }
        return at;
    }
}
