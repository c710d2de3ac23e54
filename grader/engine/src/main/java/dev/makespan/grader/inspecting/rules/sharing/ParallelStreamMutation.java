package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Streams;
import dev.makespan.grader.inspecting.rules.sharing.Access.How;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import javax.lang.model.element.Modifier;

/**
 * The operations of a parallel stream that change something from outside: a list that {@code forEach} fills, a number
 * that it adds to. An element of an array for each element of the stream is no such case, and neither is
 * {@code forEachOrdered}, which takes one at a time.
 */
public final class ParallelStreamMutation implements Rule {
    private static final String HELP =
            "The elements of a parallel stream are worked on by several threads. What they have in common has to be"
                    + " made for that. A stream seldom needs such a thing: let it bring its result by itself, by an"
                    + " operation at the end that collects, counts or adds up.";

    @Override
    public String id() {
        return "parallel-stream-mutation";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        boolean none = file.tree()
                .findFirst(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("parallelStream")
                                || call.getNameAsString().equals("parallel"))
                .isEmpty();
        if (none) {
            return;
        }
        var accesses = new Accesses(file);
        var locks = new HeldLocks(file);
        accesses.byVariable().forEach((variable, uses) -> {
            for (Access use : uses) {
                if (use.changes() && isMeant(file, accesses, use)) {
                    judge(file, accesses, locks, use, findings);
                }
            }
        });
    }

    private static boolean isMeant(SourceFile file, Accesses accesses, Access use) {
        return switch (use.how()) {
            case UPDATE -> use.variable().isField() && !use.variable().is(Modifier.VOLATILE);
            case ELEMENT_UPDATE -> true;
            case CHANGE -> Containers.unsafeClass(file, accesses, use.variable()) != null;
            default -> false;
        };
    }

    private static void judge(SourceFile file, Accesses accesses, HeldLocks locks, Access use, Findings findings) {
        Expression function = Blocks.ancestors(use.at())
                .filter(ancestor ->
                        ancestor == use.whole() && ancestor.toString().contains("::") || ancestor instanceof LambdaExpr)
                .map(Expression.class::cast)
                .filter(ancestor -> runsInParallel(file, ancestor))
                .findFirst()
                .orElse(null);
        if (function == null
                || isInside(accesses, use.variable(), function)
                || use.how() == How.ELEMENT_UPDATE && !isFixedElement(file, accesses, use, function)
                || !locks.at(use.at(), function).isEmpty()) {
            return;
        }
        MethodCallExpr operation = Blocks.receiver(function).orElseThrow();
        String what = use.how() == How.CHANGE
                ? "the %s `%s`, which is not made for that: elements can get lost, or it breaks"
                        .formatted(
                                Containers.unsafeClass(file, accesses, use.variable()),
                                use.variable().name())
                : "`%s`, which takes more than one step: additions get lost"
                        .formatted(use.variable().name());
        findings.add(
                Severity.ESSENTIAL,
                use.whole(),
                "In the parallel stream, several threads run `%s(...)` at the same time, and all of them change %s."
                        .formatted(operation.getNameAsString(), what),
                HELP);
    }

    private static boolean runsInParallel(SourceFile file, Expression function) {
        return Blocks.receiver(function)
                .filter(call -> Streams.isOperation(file, call)
                        && !call.getNameAsString().equals("forEachOrdered")
                        && Streams.isParallel(file, call))
                .isPresent();
    }

    private static boolean isInside(Accesses accesses, Variable variable, Node function) {
        return !variable.isField()
                && accesses.declaration(variable)
                        .filter(it -> !function.isAncestorOf(it))
                        .isEmpty();
    }

    private static boolean isFixedElement(SourceFile file, Accesses accesses, Access use, Node function) {
        return Blocks.ancestors(use.at())
                .takeWhile(ancestor -> ancestor instanceof Expression && ancestor != use.whole())
                .filter(ArrayAccessExpr.class::isInstance)
                .map(ancestor -> ((ArrayAccessExpr) ancestor).getIndex())
                .allMatch(index -> index.isIntegerLiteralExpr()
                        || index instanceof NameExpr name
                                && file.variableAt(name) instanceof Variable variable
                                && !isInside(accesses, variable, function)
                                && variable.isField());
    }
}
