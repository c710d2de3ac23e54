package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.mutating.Edit;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Map;
import java.util.Set;

/** One worker, or one place, where there were to be more. */
public final class PoolOfOne implements Operator {
    private static final Set<String> POOLS = Set.of(
            "newCachedThreadPool",
            "newFixedThreadPool",
            "newThreadPerTaskExecutor",
            "newVirtualThreadPerTaskExecutor",
            "newWorkStealingPool");
    /** How many of the first arguments are sizes. */
    private static final Map<String, Integer> SIZES = Map.of(
            "ArrayBlockingQueue",
            1,
            "CountDownLatch",
            1,
            "ForkJoinPool",
            1,
            "LinkedBlockingQueue",
            1,
            "Semaphore",
            1,
            "ThreadPoolExecutor",
            2);

    @Override
    public String id() {
        return "pool-of-one";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(original.tree(), POOLS)) {
            if (call.getArguments().isEmpty()
                    || !original.text(call.getArgument(0)).equals("1")) {
                original.replace(call, "java.util.concurrent.Executors.newSingleThreadExecutor()");
            }
        }
        for (MethodReferenceExpr reference : original.tree().findAll(MethodReferenceExpr.class)) {
            if (original.text(reference).equals("Thread::startVirtualThread")) {
                original.replace(reference, "java.util.concurrent.Executors.newSingleThreadExecutor()");
            }
        }
        for (ObjectCreationExpr made : original.tree().findAll(ObjectCreationExpr.class)) {
            int sizes = SIZES.getOrDefault(made.getType().getNameAsString(), 0);
            if (sizes > 0
                    && made.getArguments().size() >= sizes
                    && !original.text(made.getArgument(0)).equals("1")) {
                original.mutate(
                        made,
                        made.getArguments().stream()
                                .limit(sizes)
                                .map(size -> new Edit(size, "1"))
                                .toList());
            }
        }
    }
}
