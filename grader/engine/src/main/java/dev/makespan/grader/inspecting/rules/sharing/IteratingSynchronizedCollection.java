package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Set;

/**
 * A loop over a collection of {@code Collections.synchronizedList} and the like without its lock. When all tasks are
 * done, or nobody else knows the collection, there is nobody to keep out.
 */
public final class IteratingSynchronizedCollection implements Rule {
    private static final String HELP =
            "Such a collection locks itself for each of its calls, and a loop makes many: between two steps another"
                    + " thread can change it. So the whole loop has to stand in a `synchronized` block on the collection,"
                    + " or go over a copy that was made in one call.";

    private static final Set<String> VIEWS = Set.of("keySet", "values", "entrySet");

    @Override
    public String id() {
        return "iterating-synchronized-collection";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        boolean none = file.tree().findFirst(MethodCallExpr.class, this::wraps).isEmpty();
        if (none) {
            return;
        }
        var accesses = new Accesses(file);
        var guards = new Guards(file, new HeldLocks(file));
        accesses.byVariable().forEach((variable, uses) -> {
            if (isWrapped(accesses, variable) && isShared(accesses, guards, variable)) {
                uses.stream()
                        .filter(use -> isIterated(file, use.at())
                                && !guards.isGuarded(use.at())
                                && !Tasks.hasWaited(file, guards.frame(use.at()), use.at()))
                        .forEach(use -> report(variable, use, findings));
            }
        });
    }

    private boolean wraps(MethodCallExpr call) {
        return call.getNameAsString().startsWith("synchronized")
                && call.getScope()
                        .filter(scope -> scope.toString().endsWith("Collections"))
                        .isPresent();
    }

    private boolean isWrapped(Accesses accesses, Variable variable) {
        List<Expression> given = accesses.given(variable);
        return !given.isEmpty()
                && given.stream()
                        .map(Expressions::inner)
                        .allMatch(value -> value instanceof MethodCallExpr call && wraps(call));
    }

    /** A local variable is, if a task uses it, too. */
    private static boolean isShared(Accesses accesses, Guards guards, Variable variable) {
        if (variable.isField()) {
            return true;
        }
        Node home = accesses.declaration(variable).map(guards::frame).orElse(null);
        return accesses.of(variable).stream().anyMatch(use -> guards.frame(use.at()) != home);
    }

    private static boolean isIterated(SourceFile file, Expression use) {
        Node parent = use.getParentNode().orElse(null);
        if (parent instanceof ForEachStmt loop) {
            return loop.getIterable() == use;
        }
        if (!(parent instanceof MethodCallExpr call) || call.getScope().orElse(null) != use) {
            return false;
        }
        return VIEWS.contains(call.getNameAsString())
                        && file.isA(file.typeOf(use), Containers.MAP)
                        && call.getParentNode().orElse(null) instanceof ForEachStmt loop
                        && loop.getIterable() == call
                || Set.of("iterator", "listIterator", "stream").contains(call.getNameAsString());
    }

    private static void report(Variable variable, Access use, Findings findings) {
        findings.add(
                Severity.ACTIONABLE,
                use.at(),
                ("Going through `%s` takes many calls, and between two of them another thread can change it: then the"
                                + " loop fails with a ConcurrentModificationException.")
                        .formatted(variable.name()),
                HELP);
    }
}
