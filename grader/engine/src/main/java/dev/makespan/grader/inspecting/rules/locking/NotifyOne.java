package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thread is woken where the right one may be another: two kinds of threads wait in one place and wake each other, or
 * each waits for something of its own. A flag that stays up for all who wait is good to know about, no more.
 */
public final class NotifyOne implements Rule {
    private static final String HELP =
            "To wake one is enough only if all who wait there wait for the same, and only one of them can go on."
                    + " Otherwise the one that is woken may look, wait again, and keep the wake-up from the one that could"
                    + " have gone on. Wake all of them, or give each kind of waiting a condition of its own.";

    @Override
    public String id() {
        return "notify-one";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<Wake> all = Wake.in(file);
        List<Wake> wakes = all.stream()
                .filter(wake -> !wake.isOfAll() && !isOneOfTwoWays(file, wake, all))
                .toList();
        if (wakes.isEmpty()) {
            return;
        }
        List<WaitLoop> loops = Wait.in(file).stream()
                .flatMap(wait -> WaitLoop.around(file, wait).stream())
                .toList();
        for (Wake wake : wakes) {
            String key = Locks.key(file, wake.on());
            List<WaitLoop> same = loops.stream()
                    .filter(loop -> loop.waiting().isOnCondition() == wake.isOnCondition()
                            && loop.key().equals(key))
                    .toList();
            look(file, wake, wakes, same, findings);
        }
    }

    /** Whether the same method wakes all in another case: then one was chosen with care. */
    private static boolean isOneOfTwoWays(SourceFile file, Wake one, List<Wake> all) {
        return one.call()
                .findAncestor(MethodDeclaration.class)
                .filter(method -> all.stream()
                        .anyMatch(other -> other.isOfAll()
                                && method.isAncestorOf(other.call())
                                && Locks.key(file, other.on()).equals(Locks.key(file, one.on()))))
                .isPresent();
    }

    private static void look(SourceFile file, Wake wake, List<Wake> wakes, List<WaitLoop> loops, Findings findings) {
        String call = Text.call(wake.call());
        List<WaitLoop> meeting = loops.stream()
                .filter(loop -> loop.wakesOthers(file, wakes))
                .filter(WaitLoop.distinct())
                .toList();
        Optional<String> own =
                loops.stream().flatMap(loop -> loop.ownConcern(file).stream()).findFirst();
        if (meeting.size() > 1) {
            report(
                    Severity.ESSENTIAL,
                    wake,
                    "`%s` wakes one thread, but some wait there while `%s` and others while `%s`: the wrong one may be woken, and the right one sleeps on."
                            .formatted(
                                    call,
                                    Text.of(meeting.get(0).condition()),
                                    Text.of(meeting.get(1).condition())),
                    findings);
        } else if (own.isPresent()) {
            report(
                    Severity.ACTIONABLE,
                    wake,
                    "`%s` wakes any one of those who wait, but each waits for its own `%s`: the one that could go on may sleep on."
                            .formatted(call, own.get()),
                    findings);
        } else {
            flag(file, wake, loops)
                    .ifPresent(flag -> report(
                            Severity.INFORMATIVE,
                            wake,
                            "`%s` wakes only one of those who wait, though `%s` stays true for all of them."
                                    .formatted(call, flag),
                            findings));
        }
    }

    /** A field that is set to true before the wake-up, is never set back, and is waited for. */
    private static Optional<String> flag(SourceFile file, Wake wake, List<WaitLoop> loops) {
        if (loops.isEmpty()) {
            return Optional.empty();
        }
        return wake.call().findAncestor(MethodDeclaration.class).stream()
                .flatMap(method -> settings(file, method.findAll(AssignExpr.class), true))
                .filter(flag -> loops.stream().anyMatch(loop -> loop.mentions(file, flag)))
                .filter(flag -> settings(file, file.tree().findAll(AssignExpr.class), false)
                        .noneMatch(flag::equals))
                .map(Variable::name)
                .findFirst();
    }

    private static Stream<Variable> settings(SourceFile file, List<AssignExpr> assignments, boolean value) {
        return assignments.stream()
                .filter(assignment ->
                        assignment.getValue() instanceof BooleanLiteralExpr literal && literal.getValue() == value)
                .map(assignment -> file.variableAt(assignment.getTarget()))
                .filter(variable -> variable != null && variable.isField());
    }

    private static void report(Severity severity, Wake wake, String message, Findings findings) {
        findings.add(severity, wake.call(), message, HELP);
    }
}
