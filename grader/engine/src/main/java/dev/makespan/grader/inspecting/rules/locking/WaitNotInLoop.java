package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.expr.Expression;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;

/**
 * A wait that no loop repeats while it still has to wait: under an {@code if}, under nothing, or in a loop that looks
 * before the lock is taken. A helper that only waits, and that its callers call in a loop, is no such case.
 */
public final class WaitNotInLoop implements Rule {
    private static final String HELP =
            "To be woken means only: something has changed. Others may have been quicker, the wake-up may have"
                    + " been meant for somebody else, and Java may wake a thread for no reason. So look, wait, and look"
                    + " again, as often as needed; all of it under one lock, so that nothing happens between the look"
                    + " and the wait.";

    private static final String TIMED_HELP =
            "A timed wait ends when the time is over, when anybody wakes it, or for no reason, and does not say which."
                    + " Keep the point in time at which patience ends, and go on waiting for what is left of it as long"
                    + " as there is nothing to see.";

    @Override
    public String id() {
        return "wait-not-in-loop";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<Wait> waits = Wait.in(file);
        if (waits.isEmpty()) {
            return;
        }
        var callers = new Callers(file);
        var wakers = new Wakers(file);
        for (Wait wait : waits) {
            if (!Locks.isInLockClass(file, wait.call())) {
                look(file, new WaitPlace(file, wait), callers, wakers, findings);
            }
        }
    }

    private static void look(SourceFile file, WaitPlace place, Callers callers, Wakers wakers, Findings findings) {
        if (place.isInLoopUnderLock()) {
            return;
        }
        Wait wait = place.waiting();
        WaitInIf guard = place.guard();
        Expression outside = place.conditionOutsideOfLock();
        if (guard != null) {
            if (!guard.looksAgain() && (guard.goesOn() || !callers.callInLoop(wait.call()))) {
                reportIf(guard, findings);
            }
        } else if (outside != null) {
            reportOutside(wait, outside, findings);
        } else if (!wait.isTimed()
                && place.isFirstUnderLock()
                && wakers.changeSomethingAndWake(wait)
                && !callers.callInLoop(wait.call())) {
            findings.add(
                    Severity.ESSENTIAL,
                    wait.call(),
                    "`%s` waits without a look whether there is anything to wait for: if the wake-up came earlier, this thread sleeps for ever."
                            .formatted(Text.call(wait.call())),
                    HELP);
        }
    }

    private static void reportIf(WaitInIf guard, Findings findings) {
        Wait wait = guard.waiting();
        if (wait.isTimed()) {
            findings.add(
                    guard.returnsLook() ? Severity.ACTIONABLE : Severity.INFORMATIVE,
                    wait.call(),
                    "`%s` may be woken before its time for another reason, and under an `if` nobody waits for the rest of the time."
                            .formatted(Text.call(wait.call())),
                    TIMED_HELP);
        } else {
            findings.add(
                    Severity.ESSENTIAL,
                    wait.call(),
                    "`%s` stands under an `if`: a thread that is woken goes on, although `%s` may still be true."
                            .formatted(Text.call(wait.call()), Text.of(guard.condition())),
                    HELP);
        }
    }

    private static void reportOutside(Wait wait, Expression condition, Findings findings) {
        findings.add(
                wait.isTimed() ? Severity.INFORMATIVE : Severity.ESSENTIAL,
                wait.call(),
                "`%s` comes after a look at `%s` that was not under this lock: a wake-up between the look and the wait reaches nobody, and this thread sleeps on."
                        .formatted(Text.call(wait.call()), Text.of(condition)),
                HELP);
    }
}
