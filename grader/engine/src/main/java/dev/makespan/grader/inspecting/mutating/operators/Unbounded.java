package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.mutating.Edit;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.List;
import java.util.Set;

/** As many workers, or places, as anybody asks for. */
public final class Unbounded implements Operator {
    @Override
    public String id() {
        return "unbounded";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(
                original.tree(), Set.of("newFixedThreadPool", "newSingleThreadExecutor", "newWorkStealingPool"))) {
            original.replace(call, "java.util.concurrent.Executors.newCachedThreadPool()");
        }
        for (ObjectCreationExpr made : original.tree().findAll(ObjectCreationExpr.class)) {
            if (made.getArguments().isEmpty()) {
                continue;
            }
            switch (made.getType().getNameAsString()) {
                case "ArrayBlockingQueue", "LinkedBlockingQueue" ->
                    original.replace(made, "new java.util.concurrent.LinkedBlockingQueue<>()");
                case "Semaphore" -> original.replace(made.getArgument(0), "1_000_000");
                case "ForkJoinPool" -> original.replace(made.getArgument(0), "1_000");
                case "ThreadPoolExecutor" ->
                    original.mutate(
                            made,
                            List.of(
                                    new Edit(made.getArgument(0), "1_000_000"),
                                    new Edit(made.getArgument(1), "1_000_000")));
                default -> {}
            }
        }
    }
}
