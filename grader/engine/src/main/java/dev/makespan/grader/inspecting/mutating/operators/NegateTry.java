package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Takes a refusal for a success. */
public final class NegateTry implements Operator {
    private static final Set<String> TRIES = Set.of(
            "awaitTermination", "compareAndSet", "isDone", "isInterrupted", "isShutdown", "tryAcquire", "tryLock");

    @Override
    public String id() {
        return "negate-try";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(original.tree(), TRIES)) {
            if (Calls.statement(call).isEmpty()) {
                original.replace(call, "!" + original.text(call));
            }
        }
    }
}
