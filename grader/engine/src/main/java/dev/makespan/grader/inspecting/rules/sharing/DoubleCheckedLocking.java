package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.rules.sharing.Access.How;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field that is looked at without a lock, then looked at again under one and set: right only if it is volatile. Also
 * with a local variable in its place. Texts and boxed numbers, which arrive whole or not at all, are left alone.
 */
public final class DoubleCheckedLocking implements Rule {
    private static final String HELP =
            "The first look happens without the lock, so nothing makes it see all of what was done under the lock: it"
                    + " can find an object whose fields are not yet filled. Either the field is volatile, or every look"
                    + " happens under the lock, or the object is made where its class is loaded.";

    private static final Set<String> WHOLE = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Double",
            "java.lang.Float",
            "int",
            "long",
            "short",
            "byte",
            "char",
            "float",
            "double");

    @Override
    public String id() {
        return "double-checked-locking";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        if (!Tasks.areLikelyIn(file)) {
            return;
        }
        var locks = new HeldLocks(file);
        if (!locks.any()) {
            return;
        }
        var accesses = new Accesses(file);
        var guards = new Guards(file, locks);
        accesses.byVariable().forEach((variable, uses) -> {
            if (variable.isField()
                    && !variable.is(Modifier.VOLATILE)
                    && !variable.is(Modifier.FINAL)
                    && !WHOLE.contains(String.valueOf(variable.type()))) {
                for (Access use : uses) {
                    if (use.how() == How.WRITE && Expressions.isOwn(use.at())) {
                        lookAt(new Search(file, accesses, guards, variable), use, findings);
                    }
                }
            }
        });
    }

    private static void lookAt(Search search, Access write, Findings findings) {
        search.firstLook(write)
                .ifPresent(choice -> findings.add(
                        Severity.ACTIONABLE,
                        choice,
                        ("The first look at `%s` happens without the lock, and `%<s` is not volatile: a thread can see"
                                        + " it set before it sees all of what is behind it.")
                                .formatted(write.variable().name()),
                        HELP));
    }

    private record Search(SourceFile file, Accesses accesses, Guards guards, Variable field) {
        /** The question without a lock that leads to this write, if the same question is asked once more under the lock. */
        Optional<IfStmt> firstLook(Access write) {
            Node frame = guards.frame(write.at());
            var choices = Blocks.ancestors(write.at())
                    .takeWhile(ancestor -> ancestor != frame)
                    .filter(IfStmt.class::isInstance)
                    .map(IfStmt.class::cast)
                    .filter(choice -> isAbout(choice.getCondition()))
                    .toList();
            if (choices.size() < 2 || guards.isGuarded(choices.getLast()) || !guards.isGuarded(choices.getFirst())) {
                return Optional.empty();
            }
            return Optional.of(choices.getLast());
        }

        private boolean isAbout(Expression condition) {
            return condition
                    .findFirst(Expression.class, part -> isField(part) || part instanceof NameExpr name && isCopy(name))
                    .isPresent();
        }

        private boolean isField(Expression part) {
            return (part instanceof NameExpr || part.isFieldAccessExpr()) && field.equals(file.variableAt(part));
        }

        private boolean isCopy(NameExpr name) {
            Variable local = file.variableAt(name);
            return local != null
                    && !local.isField()
                    && accesses.given(local).stream().anyMatch(value -> isField(Expressions.inner(value)));
        }
    }
}
