package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A wait under an {@code if}, and what comes after it. */
record WaitInIf(
        Wait waiting,
        IfStmt guard,
        @Nullable Node region,
        @Nullable Node loop) {
    private static final Set<String> WAKING_OR_UNLOCKING =
            Set.of("notify", "notifyAll", "signal", "signalAll", "unlock");

    Expression condition() {
        return guard.getCondition();
    }

    /** Whether what follows the {@code if}, or ends it, sees to another look. */
    boolean looksAgain() {
        if (guard.getThenStmt().findFirst(ContinueStmt.class).isPresent() || callsItself()) {
            return true;
        }
        List<Statement> next = following();
        if (asksTheSame(next)) {
            return true;
        }
        if (loop == null) {
            return false;
        }
        // A loop outside of the lock looks again unless the turn goes on to act as if there were no need to.
        return next.isEmpty()
                || next.stream()
                        .anyMatch(statement -> statement instanceof IfStmt
                                || statement instanceof WhileStmt
                                || statement.isReturnStmt()
                                || statement.isBreakStmt())
                || next.stream().noneMatch(statement -> acts(statement) && !asks(statement));
    }

    /** Whether the whole question is asked again, or a part of it before the only thing that is done. */
    private boolean asksTheSame(List<Statement> next) {
        int at = 0;
        while (at < next.size() && !acts(next.get(at)) && !next.get(at).isIfStmt()) {
            at++;
        }
        if (at == next.size() || !(next.get(at) instanceof IfStmt look)) {
            return false;
        }
        return bare(look.getCondition()).equals(bare(guard.getCondition()))
                || questions(look.getCondition())
                                .anyMatch(questions(guard.getCondition()).toList()::contains)
                        && next.subList(at + 1, next.size()).stream().noneMatch(WaitInIf::acts);
    }

    private static Stream<String> questions(Expression condition) {
        return condition.findAll(Expression.class).stream()
                .filter(part -> part instanceof MethodCallExpr
                        || part instanceof FieldAccessExpr
                        || part instanceof NameExpr
                                && (part.getParentNode().orElse(null) instanceof BinaryExpr || part == condition))
                .map(Expression::toString);
    }

    private static String bare(Expression condition) {
        String text = condition.toString();
        return text.startsWith("!") ? text.substring(1) : text;
    }

    private static boolean asks(Statement statement) {
        return statement
                .findFirst(
                        MethodCallExpr.class,
                        call -> Set.of("poll", "peek", "get", "pollFirst", "pollLast")
                                .contains(call.getNameAsString()))
                .isPresent();
    }

    private boolean callsItself() {
        String method = methodName(waiting.call());
        return guard.findFirst(
                        MethodCallExpr.class,
                        call -> call != waiting.call() && call.getNameAsString().equals(method))
                .isPresent();
    }

    private static String methodName(Node node) {
        return node.findAncestor(MethodDeclaration.class)
                .map(method -> method.getNameAsString())
                .orElse("");
    }

    /** Whether the code acts under the lock on what it waited for, so that a caller's new look comes too late. */
    boolean goesOn() {
        String asked = bare(guard.getCondition());
        return following().stream()
                .filter(statement -> !(statement instanceof ReturnStmt
                        && statement.toString().contains(asked)))
                .anyMatch(WaitInIf::acts);
    }

    private static boolean acts(Statement statement) {
        return statement.findFirst(AssignExpr.class).isPresent()
                || statement
                        .findFirst(MethodCallExpr.class, call -> !WAKING_OR_UNLOCKING.contains(call.getNameAsString()))
                        .isPresent();
    }

    /** The statements that come after the {@code if} within the lock, or within the method that is the lock's. */
    private List<Statement> following() {
        var following = new ArrayList<Statement>();
        Node child = guard;
        while (child.getParentNode().isPresent() && !Locks.isEdge(child) && child != loop) {
            Node parent = child.getParentNode().get();
            if (parent instanceof BlockStmt block) {
                int at = WaitPlace.indexIn(block, child);
                following.addAll(block.getStatements()
                        .subList(at + 1, block.getStatements().size()));
            }
            if (child == region || parent == region && parent instanceof SynchronizedStmt) {
                break;
            }
            child = parent;
        }
        return following;
    }

    /** Whether the method says at its end what it sees after the wait, and not what it asked for before. */
    boolean returnsLook() {
        Expression condition = guard.getCondition();
        List<String> called = condition.findAll(MethodCallExpr.class).stream()
                .map(MethodCallExpr::toString)
                .toList();
        return waiting.call().findAncestor(MethodDeclaration.class).stream()
                .flatMap(method -> method.findAll(ReturnStmt.class).stream())
                .flatMap(result -> result.getExpression().stream())
                .map(Expression::toString)
                .anyMatch(result ->
                        called.contains(result) || condition.toString().equals("!" + result));
    }
}
