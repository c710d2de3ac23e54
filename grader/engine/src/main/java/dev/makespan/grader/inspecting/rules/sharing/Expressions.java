package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;

/** Small questions about expressions. */
final class Expressions {
    private Expressions() {}

    /** The text of the expression, without a {@code this.} in front. */
    static String plain(Node expression) {
        return plain(expression.toString());
    }

    static String plain(String text) {
        return text.startsWith("this.") ? text.substring("this.".length()) : text;
    }

    /** The expression without brackets and casts around it. */
    static Expression inner(Expression expression) {
        return switch (expression) {
            case EnclosedExpr enclosed -> inner(enclosed.getInner());
            case CastExpr cast -> inner(cast.getExpression());
            default -> expression;
        };
    }

    /** Whether the name stands for something of the own object: {@code n}, {@code this.n}, {@code Outer.this.n}. */
    static boolean isOwn(Expression variable) {
        return variable instanceof NameExpr
                || variable instanceof FieldAccessExpr field && field.getScope().isThisExpr();
    }
}
