package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that wakes those who wait.
 *
 * @param on the monitor or the condition
 */
record Wake(MethodCallExpr call, Expression on, boolean isOnCondition) {
    private static final Set<String> NAMES = Set.of("notify", "notifyAll", "signal", "signalAll");

    /** All in the file, in the order of the text. */
    static List<Wake> in(SourceFile file) {
        return file.tree().findAll(MethodCallExpr.class, call -> NAMES.contains(call.getNameAsString())).stream()
                .flatMap(call -> of(file, call).stream())
                .toList();
    }

    private static Optional<Wake> of(SourceFile file, MethodCallExpr call) {
        boolean isNotify = call.getNameAsString().startsWith("notify");
        String owner = file.ownerOf(call);
        if (!call.getArguments().isEmpty()
                || (isNotify ? !"java.lang.Object".equals(owner) : !file.isA(owner, Locks.CONDITION))) {
            return Optional.empty();
        }
        return Optional.of(new Wake(call, call.getScope().orElseGet(ThisExpr::new), !isNotify));
    }

    boolean isOfAll() {
        return call.getNameAsString().endsWith("All");
    }
}
