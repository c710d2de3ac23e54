package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.rules.sharing.Access.How;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A volatile field that is changed in more than one step: {@code n++}, or looked at and then set. Under a lock that is
 * fine. So it is where only one thread ever writes, which seldom shows in the text: a field that only the {@code run} of
 * its own class changes is left alone, and outside of an exercise such a change is only told. A flag that
 * is looked at and then set is only told, too: mostly what follows does no harm when it is done twice.
 */
public final class VolatileCompound implements Rule {
    private static final String HELP =
            "`volatile` makes every thread see the newest value. It does not keep others out between reading and"
                    + " writing: two threads can read the same value, and both write what follows from it. What must be"
                    + " one step needs a lock around it, or a type that has such a step (see"
                    + " java.util.concurrent.atomic).";

    private static final Set<String> NUMBERS =
            Set.of("int", "long", "short", "byte", "char", "float", "double", "java.lang.Integer", "java.lang.Long");

    @Override
    public String id() {
        return "volatile-compound";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        if (file.tree()
                .findFirst(FieldDeclaration.class, FieldDeclaration::isVolatile)
                .isEmpty()) {
            return;
        }
        var accesses = new Accesses(file);
        var guards = new Guards(file, new HeldLocks(file));
        accesses.byVariable().forEach((variable, uses) -> {
            if (variable.isField() && variable.is(Modifier.VOLATILE)) {
                lookAt(file, guards, variable, uses, findings);
            }
        });
    }

    private static void lookAt(
            SourceFile file, Guards guards, Variable variable, List<Access> uses, Findings findings) {
        List<Access> changes = uses.stream()
                .filter(Access::changes)
                .filter(use -> !guards.at(use.at()).contains(Guards.UNKNOWN))
                .toList();
        if (changes.stream().allMatch(use -> isInRun(guards, use.at()))) {
            return;
        }
        Severity severe = Tasks.areShownIn(file) ? Severity.ACTIONABLE : Severity.INFORMATIVE;
        for (Access use : uses) {
            if (guards.isGuarded(use.at()) || Decision.isWonByOne(use.at())) {
                continue;
            }
            if (use.how() == How.UPDATE && NUMBERS.contains(String.valueOf(variable.type()))) {
                reportUpdate(use, severe, findings);
            } else if (use.how() == How.READ) {
                lookAtDecision(variable, use, changes, guards, findings);
            }
        }
    }

    /** A worker's own counter: nobody but the worker changes it. */
    private static boolean isInRun(Guards guards, Node node) {
        return guards.frame(node) instanceof MethodDeclaration method
                && method.getNameAsString().equals("run")
                && method.getParameters().isEmpty();
    }

    private static void reportUpdate(Access use, Severity severe, Findings findings) {
        findings.add(
                severe,
                use.whole(),
                ("`%s` is not one step, although `%s` is volatile: two threads can read the same value, and then one of"
                                + " the changes is lost.")
                        .formatted(Text.of(use.whole()), use.variable().name()),
                HELP);
    }

    private static void lookAtDecision(
            Variable variable, Access look, List<Access> changes, Guards guards, Findings findings) {
        Decision decision = Decision.of(look.at()).orElse(null);
        if (decision == null || !(decision.condition().getParentNode().orElse(null) instanceof IfStmt choice)) {
            return;
        }
        changes.stream()
                .filter(change -> change.how() == How.WRITE
                        && decision.decidesOn(change.at())
                        && Expressions.plain(change.at()).equals(Expressions.plain(look.at()))
                        && guards.frame(change.at()) == guards.frame(look.at())
                        && !guards.isGuarded(change.at())
                        && !Decision.isWonByOne(change.at())
                        && "boolean".equals(variable.type())
                        && isFirst(decision, choice, change)
                        && !isAllThatHappens(choice, change)
                        && change.whole().getParentNode().orElse(null) instanceof ExpressionStmt)
                .findFirst()
                .ifPresent(change -> findings.add(
                        Severity.INFORMATIVE,
                        look.at(),
                        ("Between the look at `%s` and `%s` another thread can look, too: then both go on as if they"
                                        + " were the only one.")
                                .formatted(variable.name(), Text.of(change.whole())),
                        HELP));
    }

    /** Whether the flag is set before anything else is done: who sets it at the end wants to say that it is done. */
    private static boolean isFirst(Decision decision, IfStmt choice, Access change) {
        Node statement = change.whole().getParentNode().orElse(null);
        return Decision.firstOf(choice.getThenStmt()) == statement
                || !decision.rest().isEmpty() && decision.rest().getFirst() == statement;
    }

    /** {@code if (!done) done = true;} does no harm when two do it. */
    private static boolean isAllThatHappens(IfStmt choice, Access change) {
        Expression value = change.whole() instanceof AssignExpr assign ? assign.getValue() : change.whole();
        return value.isLiteralExpr()
                && choice.isAncestorOf(change.at())
                && (choice.getThenStmt().getChildNodes().size() == 1);
    }
}
