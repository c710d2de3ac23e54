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
        String next = "mutant1 " + (method.contains("ncrement") ? "+" : "-") + " 1";
        String read = "java.util.stream.Stream.of(" + atomic + ".get())";
        // Lambdas and no method references: the calls in them are calls of the code under test, where others get a
        // turn.
        original.replace(
                call,
                method.startsWith("getAnd")
                        ? read + ".peek(mutant1 -> " + atomic + ".set(" + next + ")).findFirst().get()"
                        : read + ".map(mutant1 -> " + next + ").peek(mutant1 -> " + atomic
                                + ".set(mutant1)).findFirst().get()");
    }

    private static void absent(Original original, MethodCallExpr call, String map) {
        String key = original.text(call.getArgument(0));
        String value = original.text(call.getArgument(1));
        if (call.getNameAsString().equals("computeIfAbsent")) {
            original.replace(
                    call,
                    "(" + map + ".containsKey(" + key + ") ? " + map + ".get(" + key + ") : java.util.stream.Stream.of("
                            + key + ").map(" + value + ").peek(mutant1 -> " + map + ".put(" + key
                            + ", mutant1)).findFirst().get())");
        } else {
            original.replace(
                    call,
                    "(" + map + ".containsKey(" + key + ") ? " + map + ".get(" + key + ") : " + map + ".put(" + key
                            + ", " + value + "))");
        }
    }
}
