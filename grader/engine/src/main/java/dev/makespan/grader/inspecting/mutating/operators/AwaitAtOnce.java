package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Moves the await to the start: what was started is done before anything else is started. */
public final class AwaitAtOnce implements Operator {
    @Override
    public String id() {
        return "await-at-once";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(original.tree(), Set.of("submit", "supplyAsync", "runAsync"))) {
            original.replace(call, awaited(original.text(call), "get()"));
        }
        for (MethodCallExpr call : Calls.of(original.tree(), Set.of("start", "startVirtualThread"))) {
            if (!call.getArguments().isEmpty()) {
                original.replace(call, awaited(original.text(call), "join()"));
            } else if (call.getScope().isPresent()) {
                String thread = original.text(call.getScope().get());
                Calls.statement(call)
                        .ifPresent(statement -> original.replace(
                                statement, "{ " + original.text(statement) + " " + quietly(thread + ".join()") + " }"));
            }
        }
        for (MethodReferenceExpr reference : original.tree().findAll(MethodReferenceExpr.class)) {
            if (original.text(reference).equals("Thread::start")) {
                original.replace(reference, "mutant1 -> { mutant1.start(); " + quietly("mutant1.join()") + " }");
            }
        }
    }

    /** An expression of the same value, which has waited; what the wait throws is still there for those who ask. */
    private static String awaited(String started, String await) {
        return "java.util.stream.Stream.of(" + started + ").peek(mutant1 -> { " + quietly("mutant1." + await)
                + " }).toList().getFirst()";
    }

    private static String quietly(String call) {
        return "try { " + call + "; } catch (Exception mutant2) { }";
    }
}
