package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * A length of time in one unit is given where another is meant: {@code sleep(seconds)}. The unit of a value is known by
 * the end of its name, by the method that makes it, or by the clock it is read from; a plain number has none, and one
 * that is multiplied or divided may have been converted.
 */
public final class TimeUnitMixUp implements Rule {
    private static final String HELP =
            "A number does not know its unit, and the compiler cannot help. Name the unit where the value is used,"
                    + " let TimeUnit or Duration convert, or hand a Duration on as it is.";

    private static final String TIME_UNIT = "java.util.concurrent.TimeUnit";

    /** Ends of names, in lower case. */
    private static final Map<String, String> BY_NAME = Map.of(
            "nanos", "NANOSECONDS",
            "nanoseconds", "NANOSECONDS",
            "micros", "MICROSECONDS",
            "microseconds", "MICROSECONDS",
            "millis", "MILLISECONDS",
            "milliseconds", "MILLISECONDS",
            "seconds", "SECONDS",
            "minutes", "MINUTES",
            "hours", "HOURS");

    private static final Map<String, String> BY_CLOCK =
            Map.of("nanoTime", "NANOSECONDS", "currentTimeMillis", "MILLISECONDS");

    @Override
    public String id() {
        return "time-unit-mix-up";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class)) {
            int count = call.getArguments().size();
            if (count == 1 && call.getNameAsString().equals("sleep")) {
                sleepUnit(file, call).ifPresent(unit -> check(file, call, call.getArgument(0), unit, findings));
            }
            for (int i = 1; i < count; i++) {
                Expression amount = call.getArgument(i - 1);
                constant(file, call.getArgument(i)).ifPresent(unit -> check(file, call, amount, unit, findings));
            }
        }
    }

    private static Optional<String> sleepUnit(SourceFile file, MethodCallExpr sleep) {
        String owner = file.ownerOf(sleep);
        boolean isNumber = !"java.time.Duration".equals(file.typeOf(sleep.getArgument(0)));
        if (Asynchronous.THREAD.equals(owner) && isNumber) {
            return Optional.of("MILLISECONDS");
        }
        return TIME_UNIT.equals(owner) ? sleep.getScope().flatMap(unit -> constant(file, unit)) : Optional.empty();
    }

    /** The name of the constant of TimeUnit. */
    private static Optional<String> constant(SourceFile file, Expression unit) {
        if (!unit.isNameExpr() && !unit.isFieldAccessExpr()) {
            return Optional.empty();
        }
        Variable constant = file.variableAt(unit);
        return constant != null && TIME_UNIT.equals(constant.owner()) ? Optional.of(constant.name()) : Optional.empty();
    }

    private static void check(SourceFile file, MethodCallExpr call, Expression amount, String unit, Findings findings) {
        unitOf(file, amount)
                .filter(own -> !own.equals(unit))
                .ifPresent(own -> findings.add(
                        Severity.ACTIONABLE,
                        amount,
                        "`%s` is in %s, and `%s` takes it for %s."
                                .formatted(Text.of(amount), words(own), call.getNameAsString(), words(unit)),
                        HELP));
    }

    private static String words(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> unitOf(SourceFile file, Expression amount) {
        return switch (amount) {
            case EnclosedExpr enclosed -> unitOf(file, enclosed.getInner());
            case NameExpr name -> byName(name.getNameAsString());
            case FieldAccessExpr field -> byName(field.getNameAsString());
            case MethodCallExpr clock
            when "java.lang.System".equals(file.ownerOf(clock)) ->
                Optional.ofNullable(BY_CLOCK.get(clock.getNameAsString()));
            case MethodCallExpr conversion
            when isConversion(file, conversion) -> byName(unitNamed(conversion.getNameAsString()));
            case BinaryExpr sum
            when sum.getOperator() == BinaryExpr.Operator.MINUS || sum.getOperator() == BinaryExpr.Operator.PLUS ->
                unitOf(file, sum.getLeft()).or(() -> unitOf(file, sum.getRight()));
            default -> Optional.empty();
        };
    }

    private static boolean isConversion(SourceFile file, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return call.getNameAsString().startsWith("to")
                        && ("java.time.Duration".equals(owner) || TIME_UNIT.equals(owner))
                || call.getNameAsString().equals("getSeconds") && "java.time.Duration".equals(owner);
    }

    /** Of the SECONDS of {@code toSeconds} and {@code getSeconds}. */
    private static String unitNamed(String conversion) {
        return conversion.replaceFirst("^(to|get)", "");
    }

    private static Optional<String> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BY_NAME.entrySet().stream()
                .filter(entry -> endsWithWord(name, lower, entry.getKey()))
                .map(Entry::getValue)
                .findFirst();
    }

    /** Whether the word is the whole name, or begins with a capital or behind an underscore at its end. */
    private static boolean endsWithWord(String name, String lower, String word) {
        int start = name.length() - word.length();
        return lower.endsWith(word)
                && (start == 0
                        || Character.isUpperCase(name.charAt(start)) && Character.isLowerCase(name.charAt(start - 1))
                        || name.charAt(start - 1) == '_');
    }
}
