package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Does on the calling thread what another one was to do. */
public final class RunForStart implements Operator {
    @Override
    public String id() {
        return "run-for-start";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(original.tree(), Set.of("start", "startVirtualThread", "execute"))) {
            if (call.getArguments().isEmpty() && call.getNameAsString().equals("start")) {
                original.replace(call.getName(), "run");
            } else if (call.getArguments().size() == 1) {
                Calls.statement(call)
                        .ifPresent(statement -> original.replace(
                                statement, "((Runnable) (" + original.text(call.getArgument(0)) + ")).run();"));
            }
        }
        for (MethodReferenceExpr reference : original.tree().findAll(MethodReferenceExpr.class)) {
            switch (reference.getIdentifier()) {
                case "start" -> original.replace(reference, "Thread::run");
                case "startVirtualThread" -> original.replace(reference, "Runnable::run");
                default -> {}
            }
        }
    }
}
