package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Reads, then writes, as if nobody could come in between. */
public final class AtomicToPlain implements Operator {
    private static final Set<String> STEPS =
            Set.of("decrementAndGet", "getAndDecrement", "getAndIncrement", "incrementAndGet");

    @Override
    public String id() {
        return "atomic-to-plain";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(original.tree(), STEPS)) {
            if (call.getScope().isPresent() && call.getArguments().isEmpty()) {
                step(original, call, original.text(call.getScope().get()));
            }
        }
        for (MethodCallExpr call : Calls.of(original.tree(), Set.of("computeIfAbsent", "putIfAbsent"))) {
            if (call.getScope().isPresent() && call.getArguments().size() == 2) {
                absent(original, call, original.text(call.getScope().get()));
            }
        }
    }

    private static void step(Original original, MethodCallExpr call, String atomic) {
        String method = call.getNameAsString();
        String next = "mutant1 -> mutant1 " + (method.contains("ncrement") ? "+" : "-") + " 1";
        String read = "java.util.stream.Stream.of(" + atomic + ".get())";
        original.replace(
                call,
                method.startsWith("getAnd")
                        ? read + ".peek(mutant2 -> java.util.stream.Stream.of(mutant2).map(" + next + ").forEach(" + atomic
                                + "::set)).findFirst().get()"
                        : read + ".map(" + next + ").peek(" + atomic + "::set).findFirst().get()");
    }

    /** Both the key and the value are evaluated more than once, or in vain: the same for what the tests can see. */
    private static void absent(Original original, MethodCallExpr call, String map) {
        String key = original.text(call.getArgument(0));
        String value = original.text(call.getArgument(1));
        if (call.getNameAsString().equals("computeIfAbsent")) {
            // With the map's own inference for the function: it is asked for a value that is then put.
            original.replace(
                    call,
                    "(" + map + ".containsKey(" + key + ") ? " + map + ".get(" + key + ") : " + "java.util.stream.Stream.of("
                            + key + ").map(" + value + ").peek(mutant1 -> " + map + ".put(" + key
                            + ", mutant1)).findFirst().get())");
        } else {
            original.replace(
                    call,
                    "(" + map + ".containsKey(" + key + ") ? " + map + ".get(" + key + ") : " + map + ".put(" + key + ", "
                            + value + "))");
        }
    }
}
