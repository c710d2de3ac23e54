package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How long a call sleeps, where the text says so. Read by names, because of provided files no types are known. */
final class Pause {
    private static final Map<String, Long> NANOS = Map.of(
            "nanos", 1L,
            "nanoseconds", 1L,
            "millis", 1_000_000L,
            "milliseconds", 1_000_000L,
            "seconds", 1_000_000_000L,
            "minutes", 60_000_000_000L);

    private Pause() {}

    static boolean isSleep(MethodCallExpr call) {
        return call.getNameAsString().equals("sleep") && !call.getArguments().isEmpty();
    }

    /** In nanoseconds. */
    static Optional<Long> of(MethodCallExpr sleep) {
        Expression length = sleep.getArgument(0);
        String on = sleep.getScope().map(Expression::toString).orElse("");
        Optional<Long> unit = unit(on.substring(on.lastIndexOf('.') + 1));
        if (unit.isPresent()) {
            return value(length).map(amount -> amount * unit.get());
        }
        return duration(length).or(() -> value(length).map(millis -> millis * NANOS.get("millis")));
    }

    private static Optional<Long> unit(String name) {
        return Optional.ofNullable(NANOS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Long> duration(Expression expression) {
        if (!(constant(expression) instanceof MethodCallExpr call)
                || !call.getNameAsString().startsWith("of")
                || call.getArguments().size() != 1) {
            return Optional.empty();
        }
        return unit(call.getNameAsString().substring("of".length()))
                .flatMap(unit -> value(call.getArgument(0)).map(amount -> amount * unit));
    }

    private static Optional<Long> value(Expression expression) {
        return switch (constant(expression)) {
            case IntegerLiteralExpr number -> parsed(number);
            case LongLiteralExpr number -> parsed(number);
            case EnclosedExpr enclosed -> value(enclosed.getInner());
            case BinaryExpr product
            when product.getOperator() == BinaryExpr.Operator.MULTIPLY ->
                value(product.getLeft())
                        .flatMap(left -> value(product.getRight()).map(right -> left * right));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> parsed(LiteralStringValueExpr literal) {
        try {
            return Optional.of(Long.parseLong(literal.getValue().replaceAll("[_lL]", "")));
        } catch (NumberFormatException e) {
            // Hexadecimal and the like: nobody writes a pause so.
            return Optional.empty();
        }
    }

    /** What a constant of the same file stands for. */
    private static Expression constant(Expression expression) {
        String name = switch (expression) {
            case NameExpr variable -> variable.getNameAsString();
            case FieldAccessExpr field -> field.getNameAsString();
            default -> "";
        };
        return expression
                .findCompilationUnit()
                .filter(unit -> !name.isEmpty())
                .flatMap(unit -> unit.findFirst(
                        VariableDeclarator.class,
                        variable -> isConstant(variable)
                                && variable.getNameAsString().equals(name)))
                .flatMap(VariableDeclarator::getInitializer)
                .orElse(expression);
    }

    private static boolean isConstant(VariableDeclarator variable) {
        return variable.getParentNode().orElse(null) instanceof FieldDeclaration field
                && field.isStatic()
                && field.isFinal();
    }
}
