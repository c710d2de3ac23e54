package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.OwnMethod;
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
            BinaryExpr.Operator.GREATER_EQUALS,
            BinaryExpr.Operator.EQUALS,
            BinaryExpr.Operator.NOT_EQUALS);

    private static final List<String> STORING = List.of("add", "offer", "put", "push", "set", "insert", "append");

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

    /** A parameter that says what this very thread waits for. */
    Optional<String> ownConcern(SourceFile file) {
        return condition.findAll(NameExpr.class).stream()
                .filter(name -> decides(file, name) && !waiting.on().isAncestorOf(name))
                .map(file::variableAt)
                .filter(Objects::nonNull)
                .filter(variable -> variable.kind() == VariableKind.PARAMETER)
                .map(Variable::name)
                .filter(name -> !waiting.on().toString().matches(".*\\b" + name + "\\b.*"))
                .findFirst();
    }

    /** Whether the state is asked for this very value; it is not where the value is only to be stored, or a time. */
    private static boolean decides(SourceFile file, Expression value) {
        return switch (value.getParentNode().orElse(null)) {
            case BinaryExpr comparison
            when COMPARING.contains(comparison.getOperator()) ->
                !isNumber(comparison.getLeft()) && !isNumber(comparison.getRight()) && asksForState(file, comparison);
            case BinaryExpr sum -> isNumeric(sum.getOperator()) && decides(file, sum);
            case EnclosedExpr enclosed -> decides(file, enclosed);
            case MethodCallExpr call -> call.getScope().orElse(null) == value || !stores(file, call);
            case ArrayAccessExpr _, FieldAccessExpr _ -> true;
            case null, default -> false;
        };
    }

    private static boolean isNumeric(BinaryExpr.Operator operator) {
        return operator != BinaryExpr.Operator.AND && operator != BinaryExpr.Operator.OR;
    }

    /** Whether more than the thread's own variables is looked at. */
    private static boolean asksForState(SourceFile file, BinaryExpr comparison) {
        return comparison
                .findFirst(Expression.class, part -> {
                    Variable variable = file.variableAt(part);
                    return part instanceof MethodCallExpr || variable != null && variable.isField();
                })
                .isPresent();
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof LiteralExpr || expression instanceof UnaryExpr;
    }

    private static boolean stores(SourceFile file, MethodCallExpr call) {
        return STORING.stream().anyMatch(call.getNameAsString()::startsWith)
                || OwnMethod.calledBy(file, call).stream()
                        .anyMatch(method ->
                                method.declaration().findFirst(AssignExpr.class).isPresent());
    }

    boolean mentions(SourceFile file, Variable field) {
        return condition
                .findFirst(Expression.class, part -> field.equals(file.variableAt(part)))
                .isPresent();
    }
}
