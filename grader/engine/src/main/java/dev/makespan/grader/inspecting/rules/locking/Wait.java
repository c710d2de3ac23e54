package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that waits for a wake-up and gives the lock away meanwhile.
 *
 * @param on the monitor or the condition
 */
record Wait(MethodCallExpr call, Expression on, boolean isOnCondition, boolean isTimed) {
    private static final Set<String> NAMES =
            Set.of("wait", "timedWait", "await", "awaitNanos", "awaitUntil", "awaitUninterruptibly");

    /** All in the file, in the order of the text. */
    static List<Wait> in(SourceFile file) {
        return file.tree().findAll(MethodCallExpr.class, call -> NAMES.contains(call.getNameAsString())).stream()
                .flatMap(call -> of(file, call).stream())
                .toList();
    }

    private static Optional<Wait> of(SourceFile file, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        String name = call.getNameAsString();
        int arguments = call.getArguments().size();
        Expression on = call.getScope().orElseGet(ThisExpr::new);
        if (name.equals("wait") && "java.lang.Object".equals(owner)) {
            return Optional.of(new Wait(call, on, false, arguments > 0));
        }
        if (name.equals("timedWait") && "java.util.concurrent.TimeUnit".equals(owner)) {
            return Optional.of(new Wait(call, call.getArgument(0), false, true));
        }
        if (name.startsWith("await") && file.isA(owner, Locks.CONDITION)) {
            return Optional.of(new Wait(call, on, true, arguments > 0));
        }
        return Optional.empty();
    }
}
