package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A loop that waits as long as its condition is true.
 *
 * @param key of what is waited on
 * @param body the method or function that the loop stands in
 */
record WaitLoop(Wait waiting, String key, Expression condition, Node body) {
    private static final Set<BinaryExpr.Operator> COMPARING = Set.of(
            BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.GREATER_EQUALS);

    static Optional<WaitLoop> around(SourceFile file, Wait wait) {
        Node body =
                Blocks.ancestors(wait.call()).filter(Locks::isEdge).findFirst().orElse(null);
        return Blocks.ancestors(wait.call())
                .takeWhile(node -> node != body)
                .filter(NodeWithBody.class::isInstance)
                .findFirst()
                .flatMap(WaitLoop::conditionOf)
                .filter(condition -> body != null && !(condition instanceof LiteralExpr))
                .map(condition -> new WaitLoop(wait, Locks.key(file, wait.on()), condition, body));
    }

    private static Optional<Expression> conditionOf(Node node) {
        return switch (node) {
            case WhileStmt loop -> Optional.of(loop.getCondition());
            case DoStmt loop -> Optional.of(loop.getCondition());
            case ForStmt loop when loop.getUpdate().isEmpty() -> loop.getCompare();
            default -> Optional.empty();
        };
    }

    /** Lets pass one loop of each condition. */
    static Predicate<WaitLoop> distinct() {
        var seen = new HashSet<String>();
        return loop -> seen.add(loop.condition().toString());
    }

    /** Whether who leaves this loop wakes one of those who wait in the same place. */
    boolean wakesOthers(SourceFile file, List<Wake> wakes) {
        return wakes.stream()
                .anyMatch(wake -> body.isAncestorOf(wake.call())
                        && Locks.key(file, wake.on()).equals(key));
    }

    /** A parameter that says what this very thread waits for, and that is no mere time limit. */
    Optional<String> ownConcern(SourceFile file) {
        return condition.findAll(NameExpr.class).stream()
                .filter(name -> !isTime(name) && !waiting.on().isAncestorOf(name))
                .map(file::variableAt)
                .filter(Objects::nonNull)
                .filter(variable -> variable.kind() == VariableKind.PARAMETER)
                .map(Variable::name)
                .filter(name -> !waiting.on().toString().matches(".*\\b" + name + "\\b.*"))
                .findFirst();
    }

    private boolean isTime(NameExpr name) {
        if (waiting.isTimed()) {
            return Blocks.ancestors(name)
                    .takeWhile(node -> node != condition.getParentNode().orElse(null))
                    .anyMatch(node ->
                            node instanceof BinaryExpr comparison && COMPARING.contains(comparison.getOperator()));
        }
        return name.getParentNode().orElse(null) instanceof BinaryExpr comparison
                && COMPARING.contains(comparison.getOperator())
                && (comparison.getLeft() instanceof LiteralExpr || comparison.getRight() instanceof LiteralExpr);
    }

    boolean mentions(SourceFile file, Variable field) {
        return condition
                .findFirst(Expression.class, part -> field.equals(file.variableAt(part)))
                .isPresent();
    }
}
