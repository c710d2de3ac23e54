package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Set;

/**
 * A monitor that is not one object for all: a field that the class assigns anew, or a text, a boxed number or the like,
 * which Java makes and shares as it likes. A field that is only ever assigned while an object is made, or when it is
 * null, is left alone.
 */
public final class LockOnChangingObject implements Rule {
    private static final String HELP =
            "A monitor keeps out only those who come to the very same object. Give the lock an object of its own that"
                    + " nobody else uses, in a `final` field, and let all that touches the data synchronize on that.";

    private static final Set<String> BOXES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double");

    private static final Set<String> VALUES = Set.of(
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.OptionalDouble",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime");

    @Override
    public String id() {
        return "lock-on-changing-object";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<SynchronizedStmt> blocks = file.tree().findAll(SynchronizedStmt.class);
        if (blocks.isEmpty()) {
            return;
        }
        var assignments = new Assignments(file);
        for (SynchronizedStmt block : blocks) {
            look(file, block, inner(block.getExpression()), assignments, findings);
        }
    }

    private static void look(
            SourceFile file, SynchronizedStmt block, Expression monitor, Assignments assignments, Findings findings) {
        String type = String.valueOf(file.typeOf(monitor));
        Variable variable = file.variableAt(monitor);
        if (BOXES.contains(type)) {
            report(
                    block,
                    "`%s` is a boxed value: every new value is another object, and the same value may be everybody's, so `synchronized` on it guards nothing."
                            .formatted(Text.of(monitor)),
                    findings);
        } else if (VALUES.contains(type)) {
            report(
                    block,
                    "`%s` is a mere value without an identity of its own: `synchronized` on it guards nothing that one could rely on."
                            .formatted(Text.of(monitor)),
                    findings);
        } else if (monitor instanceof StringLiteralExpr) {
            report(
                    block,
                    "The text `%s` is one object for the whole program: `synchronized` on it shares the lock with whoever uses the same text."
                            .formatted(Text.of(monitor)),
                    findings);
        } else if (type.equals("java.lang.String") && variable != null && !variable.isField()) {
            report(
                    block,
                    "Two equal texts `%s` may be two objects: `synchronized` on a text keeps out only those with the very same object."
                            .formatted(Text.of(monitor)),
                    findings);
        } else if (isClassOfThis(monitor)) {
            findings.add(
                    Severity.INFORMATIVE,
                    block,
                    "`%s` is another class in a subclass: objects of the two do not keep each other out."
                            .formatted(Text.of(monitor)),
                    HELP);
        } else if (variable != null && variable.isField()) {
            assignments.whileInUse(variable, block).ifPresent(change -> reportChange(block, monitor, change, findings));
        }
    }

    private static void reportChange(SynchronizedStmt block, Expression monitor, AssignExpr change, Findings findings) {
        report(
                block,
                "`%s` gets a new object (`%s`): whoever comes after that locks another monitor, and two threads are inside at once."
                        .formatted(Text.of(monitor), Text.of(change)),
                findings);
    }

    private static void report(SynchronizedStmt block, String message, Findings findings) {
        findings.add(Severity.ACTIONABLE, block, message, HELP);
    }

    private static boolean isClassOfThis(Expression monitor) {
        return monitor instanceof MethodCallExpr call
                && call.getNameAsString().equals("getClass")
                && call.getScope().map(Expression::isThisExpr).orElse(true);
    }

    private static Expression inner(Expression expression) {
        return expression instanceof EnclosedExpr enclosed ? inner(enclosed.getInner()) : expression;
    }
}
