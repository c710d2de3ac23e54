package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Map;

/** A collection that only one thread at a time may use. */
public final class PlainCollection implements Operator {
    private static final Map<String, String> PLAIN = Map.of(
            "ConcurrentHashMap", "java.util.HashMap",
            "ConcurrentLinkedDeque", "java.util.ArrayDeque",
            "ConcurrentLinkedQueue", "java.util.ArrayDeque",
            "ConcurrentSkipListMap", "java.util.TreeMap",
            "ConcurrentSkipListSet", "java.util.TreeSet",
            "CopyOnWriteArrayList", "java.util.ArrayList",
            "CopyOnWriteArraySet", "java.util.HashSet");

    @Override
    public String id() {
        return "plain-collection";
    }

    @Override
    public void mutate(Original original) {
        for (ObjectCreationExpr made : original.tree().findAll(ObjectCreationExpr.class)) {
            String plain = PLAIN.get(made.getType().getNameAsString());
            if (plain != null) {
                original.replace(made.getType(), plain + "<>");
            }
        }
        for (MethodCallExpr call : original.tree().findAll(MethodCallExpr.class)) {
            if (call.getNameAsString().startsWith("synchronized")
                    && call.getArguments().size() == 1) {
                original.replace(call, original.text(call.getArgument(0)));
            } else if (original.text(call).equals("ConcurrentHashMap.newKeySet()")) {
                original.replace(call, "new java.util.HashSet<>()");
            }
        }
    }
}
