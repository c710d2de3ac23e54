package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The monitor of an object that locks or waits in a way of its own: {@code synchronized} on a Lock, {@code wait()} on a
 * Condition or a latch. Own subclasses are left alone.
 */
public final class WrongMonitor implements Rule {
    private static final String LOCKING_HELP =
            "A Lock is two things: the lock that `lock()` takes, and, as any object, a monitor that `synchronized`"
                    + " takes. The two know nothing of each other. Use the lock by its own methods everywhere, or a plain"
                    + " object with `synchronized` everywhere.";

    private static final String WAITING_HELP =
            "Every object has `wait` and `notify`, and here they are not the methods that were meant: they belong to"
                    + " the object's monitor. What waits and wakes in this class has a name of its own.";

    private static final Map<String, String> MEANT =
            Map.of("wait", "await", "notify", "signal", "notifyAll", "signalAll");

    private static final Set<String> WAITED_FOR =
            Set.of("java.util.concurrent.CountDownLatch", "java.util.concurrent.CyclicBarrier");

    private static final String LOCKS = "java.util.concurrent.locks.";

    @Override
    public String id() {
        return "wrong-monitor";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (SynchronizedStmt block : file.tree().findAll(SynchronizedStmt.class)) {
            String type = file.typeOf(block.getExpression());
            if (type != null && (type.startsWith(LOCKS) || type.equals(Locks.SEMAPHORE))) {
                findings.add(
                        Severity.ACTIONABLE,
                        block,
                        "`synchronized (%s)` takes the monitor of the object and not the %s itself: who takes that is not kept out."
                                .formatted(Text.of(block.getExpression()), simple(type)),
                        LOCKING_HELP);
            }
        }
        file.tree().findAll(MethodCallExpr.class, call -> MEANT.containsKey(call.getNameAsString())).stream()
                .filter(call -> call.hasScope() && "java.lang.Object".equals(file.ownerOf(call)))
                .forEach(call -> look(file, call, findings));
    }

    private static void look(SourceFile file, MethodCallExpr call, Findings findings) {
        Expression on = call.getScope().orElseThrow();
        String meant = meant(file.typeOf(on), call.getNameAsString());
        if (meant != null) {
            findings.add(
                    Severity.ESSENTIAL,
                    call,
                    "`%s` is a method of every object's monitor: it does not do what `%s.%s()` does."
                            .formatted(Text.call(call), Text.of(on), meant),
                    WAITING_HELP);
        }
    }

    private static @Nullable String meant(@Nullable String type, String name) {
        if (Locks.CONDITION.equals(type) || type != null && WAITED_FOR.contains(type) && name.equals("wait")) {
            return MEANT.get(name);
        }
        return null;
    }

    private static String simple(String type) {
        return type.equals(Locks.SEMAPHORE) ? "semaphore" : type.equals(Locks.CONDITION) ? "condition" : "lock";
    }
}
