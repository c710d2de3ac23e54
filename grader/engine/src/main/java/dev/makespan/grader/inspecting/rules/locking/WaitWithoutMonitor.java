package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;

/**
 * A wait or a wake-up on a monitor, or a condition, that the thread cannot hold there. Silent where any caller in the
 * file holds any lock, or where others could hold it.
 */
public final class WaitWithoutMonitor implements Rule {
    private static final String HELP =
            "Only the thread that holds a monitor may wait on it or wake those who wait: `wait`, `notify` and"
                    + " `notifyAll` belong into a `synchronized` on the very same object, and a condition's `await` and"
                    + " `signal` between `lock()` and `unlock()` of the lock that made it. The look at the state belongs"
                    + " into there, too.";

    @Override
    public String id() {
        return "wait-without-monitor";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<Wait> waits = Wait.in(file);
        List<Wake> wakes = Wake.in(file);
        if (waits.isEmpty() && wakes.isEmpty()) {
            return;
        }
        var holders = new Holders(file);
        for (Wait wait : waits) {
            look(file, holders, wait.call(), wait.on(), wait.isOnCondition(), findings);
        }
        for (Wake wake : wakes) {
            look(file, holders, wake.call(), wake.on(), wake.isOnCondition(), findings);
        }
    }

    private static void look(
            SourceFile file,
            Holders holders,
            MethodCallExpr call,
            Expression on,
            boolean isOnCondition,
            Findings findings) {
        boolean cannotHold = isOnCondition ? holders.cannotHoldLockOf(call, on) : holders.cannotHoldMonitor(call, on);
        if (!cannotHold || Locks.isInLockClass(file, call)) {
            return;
        }
        String missing = isOnCondition ? "its lock is not taken here" : "the monitor of `" + on + "` is not held here";
        findings.add(
                Severity.ESSENTIAL,
                call,
                "`%s` fails with an IllegalMonitorStateException: %s.".formatted(Text.call(call), missing),
                HELP);
    }
}
