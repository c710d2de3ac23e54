package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Wakes one of those who wait, who may be the wrong one. */
public final class NotifyOne implements Operator {
    @Override
    public String id() {
        return "notify-one";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(original.tree(), Set.of("notifyAll", "signalAll"))) {
            original.replace(call.getName(), call.getNameAsString().replace("All", ""));
        }
    }
}
