package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Method calls, by name. */
final class Calls {
    private Calls() {}

    /** Calls of methods of these names, in the order of the text. */
    static List<MethodCallExpr> of(Node tree, Set<String> names) {
        return tree.findAll(MethodCallExpr.class, call -> names.contains(call.getNameAsString()));
    }

    /** The statement that is this call and nothing else. */
    static Optional<Statement> statement(Expression call) {
        return call.getParentNode().filter(ExpressionStmt.class::isInstance).map(Statement.class::cast);
    }

    /** Statements that are a call of one of these names and nothing else. */
    static List<Statement> statements(Node tree, Set<String> names) {
        return of(tree, names).stream()
                .flatMap(call -> statement(call).stream())
                .toList();
    }
}
