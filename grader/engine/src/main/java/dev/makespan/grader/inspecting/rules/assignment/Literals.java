package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What literals stand for, so that {@code 24} and {@code 24L} are the same. */
final class Literals {
    private static final int SHORTEST_TEXT = 3;
    private static final int SMALLEST_NUMBER = 10;

    private Literals() {}

    /** A text, or a number as a text; empty for what is neither. */
    static Optional<String> value(Expression literal) {
        return switch (literal) {
            case StringLiteralExpr text -> Optional.of(text.asString());
            case TextBlockLiteralExpr text -> Optional.of(text.asString());
            case IntegerLiteralExpr number -> Optional.of(plain(number));
            case LongLiteralExpr number -> Optional.of(plain(number));
            case DoubleLiteralExpr number -> Optional.of(number.getValue());
            default -> Optional.empty();
        };
    }

    private static String plain(LiteralStringValueExpr number) {
        return number.getValue().replaceAll("[_lL]", "");
    }

    static boolean isNumber(Expression literal) {
        return literal instanceof IntegerLiteralExpr
                || literal instanceof LongLiteralExpr
                || literal instanceof DoubleLiteralExpr;
    }

    /** Whether nobody writes this by chance: no small or round number, no scrap of text. */
    static boolean isTelling(Expression literal) {
        return value(literal)
                .filter(value -> isNumber(literal)
                        ? isTellingNumber(value)
                        : value.strip().length() >= SHORTEST_TEXT)
                .isPresent();
    }

    private static boolean isTellingNumber(String value) {
        try {
            long number = Math.abs(Long.decode(value));
            return number >= SMALLEST_NUMBER && Long.bitCount(number) > 1 && digitsBeforeZeros(number) > 1;
        } catch (NumberFormatException e) {
            // A fraction, or binary.
            return value.length() > SHORTEST_TEXT;
        }
    }

    /** 1 for 20 and 3000, which are limits and durations rather than results. */
    private static int digitsBeforeZeros(long number) {
        return Long.toString(number).replaceAll("0+$", "").length();
    }

    static Set<String> in(List<CompilationUnit> units) {
        var values = new HashSet<String>();
        units.stream().flatMap(Literals::of).forEach(literal -> value(literal).ifPresent(values::add));
        return values;
    }

    static Stream<LiteralExpr> of(Node code) {
        return code.findAll(LiteralExpr.class).stream();
    }
}
