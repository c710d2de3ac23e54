package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.rules.sharing.Access.How;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * {@code if (x == null) x = new X()} without a lock. Guilty is code that several tasks run, and the one object of a class
 * of which there is to be only one, where the class shows that it is for several threads. Anything else that is made when
 * it is first asked for may be made twice without harm, and is left alone.
 */
public final class LazyInitRace implements Rule {
    private static final String HELP =
            "Looking and making are two steps. Two threads that both find nothing both make an object: one of the two"
                    + " is thrown away, with all that was already put into it. Make the object at once where the field is"
                    + " declared, or look and make under one lock.";

    @Override
    public String id() {
        return "lazy-init-race";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        boolean none =
                file.tree().findFirst(IfStmt.class, LazyInitRace::asksForNull).isEmpty();
        if (none || !Tasks.areLikelyIn(file)) {
            return;
        }
        var accesses = new Accesses(file);
        var locks = new HeldLocks(file);
        var guards = new Guards(file, locks);
        var tasks = new Tasks(file, accesses);
        var reach = new Reach(file, accesses, tasks, locks);
        boolean threads = locks.any()
                || accesses.byVariable().keySet().stream().anyMatch(variable -> variable.is(Modifier.VOLATILE));
        accesses.byVariable().forEach((variable, uses) -> {
            if (!variable.isField() || variable.is(Modifier.FINAL)) {
                return;
            }
            boolean single = threads
                    && variable.is(Modifier.STATIC)
                    && String.valueOf(variable.type()).equals(variable.owner());
            for (Access use : uses) {
                if (use.how() == How.WRITE && Expressions.isOwn(use.at()) && !guards.isGuarded(use.at())) {
                    List<Task> running = reach.tasksOf(reach.frame(use.at()));
                    if (single && isInStaticMethod(use.at())
                            || running.stream().anyMatch(task -> isMany(task, use, variable))) {
                        lookAt(variable, use, guards, findings);
                    }
                }
            }
        });
    }

    private static boolean asksForNull(IfStmt choice) {
        return choice.getCondition() instanceof BinaryExpr question
                && question.getOperator() == BinaryExpr.Operator.EQUALS
                && question.getRight().isNullLiteralExpr();
    }

    private static boolean isInStaticMethod(Node node) {
        return Blocks.ancestors(node)
                .filter(MethodDeclaration.class::isInstance)
                .findFirst()
                .filter(method -> ((MethodDeclaration) method).isStatic())
                .isPresent();
    }

    /** An object that the task makes for itself has fields of its own. */
    private static boolean isMany(Task task, Access use, Variable variable) {
        return (task.many() || task.again())
                && (variable.is(Modifier.STATIC)
                        || Blocks.ancestors(use.at())
                                .takeWhile(ancestor -> ancestor != task.code())
                                .noneMatch(ancestor -> ancestor instanceof ObjectCreationExpr));
    }

    private static void lookAt(Variable variable, Access use, Guards guards, Findings findings) {
        if (!(use.whole() instanceof AssignExpr assign)
                || !(Expressions.inner(assign.getValue()) instanceof ObjectCreationExpr)) {
            return;
        }
        Blocks.ancestors(use.at())
                .filter(IfStmt.class::isInstance)
                .map(IfStmt.class::cast)
                .findFirst()
                .filter(choice -> Expressions.plain(choice.getCondition()).equals(variable.name() + " == null"))
                .filter(choice -> !guards.isGuarded(choice))
                .ifPresent(choice -> findings.add(
                        Severity.ACTIONABLE,
                        choice,
                        "Two threads can both find `%s` null and both make one: they go on with two different objects."
                                .formatted(variable.name()),
                        HELP));
    }
}
