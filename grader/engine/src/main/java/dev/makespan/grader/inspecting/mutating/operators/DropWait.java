package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Does not wait: a barrier, a join or another wait whose result nobody uses is left out. */
public final class DropWait implements Operator {
    private static final Set<String> WAITS = Set.of(
            "arriveAndAwaitAdvance",
            "await",
            "awaitQuiescence",
            "awaitTermination",
            "awaitUninterruptibly",
            "get",
            "invokeAll",
            "join",
            "park",
            "sleep",
            "take",
            "wait");

    @Override
    public String id() {
        return "drop-wait";
    }

    @Override
    public void mutate(Original original) {
        Calls.statements(original.tree(), WAITS).forEach(original::drop);
        for (MethodReferenceExpr wait : original.tree().findAll(MethodReferenceExpr.class)) {
            if (WAITS.contains(wait.getIdentifier())) {
                wait.getParentNode()
                        .filter(MethodCallExpr.class::isInstance)
                        .map(MethodCallExpr.class::cast)
                        .flatMap(Calls::statement)
                        .ifPresent(original::drop);
            }
        }
    }
}
