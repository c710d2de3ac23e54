package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import java.util.Set;

/** Expressions that make executors, and what they make. */
final class Pools {
    private static final String EXECUTORS = "java.util.concurrent.Executors";
    private static final String THREAD_POOL = "java.util.concurrent.ThreadPoolExecutor";
    private static final Set<String> OF_ONE = Set.of("newSingleThreadExecutor");
    private static final Set<String> OF_N = Set.of("newFixedThreadPool", "newWorkStealingPool");

    private Pools() {}

    static boolean creates(SourceFile file, Expression expression) {
        boolean makes = expression instanceof ObjectCreationExpr
                || expression instanceof MethodCallExpr call && EXECUTORS.equals(file.ownerOf(call));
        return makes && file.isA(file.typeOf(expression), Asynchronous.EXECUTOR_SERVICE);
    }

    /** The expression with the casts and brackets around it. */
    static Expression unwrapped(Expression creation) {
        Expression value = creation;
        while (value.getParentNode().orElse(null) instanceof Expression outer
                && (outer instanceof CastExpr || outer instanceof EnclosedExpr)) {
            value = outer;
        }
        return value;
    }

    static boolean isVirtual(Expression creation) {
        return creation.toString().contains("Virtual");
    }

    /** Whether threads of a pool made here end by themselves if they have had nothing to do for some time. */
    static boolean endsIdleThreads(Expression creation) {
        return switch (creation) {
            case MethodCallExpr call -> call.getNameAsString().equals("newCachedThreadPool");
            case ObjectCreationExpr pool ->
                pool.getArguments().size() > 4 && pool.getArgument(0).toString().equals("0");
            default -> false;
        };
    }

    static boolean isForSchedules(SourceFile file, Expression creation) {
        return file.isA(file.typeOf(creation), "java.util.concurrent.ScheduledExecutorService");
    }

    /** Whether a pool made here never has more than one thread. */
    static boolean isOfOne(Expression creation) {
        return creation instanceof MethodCallExpr call
                && (OF_ONE.contains(call.getNameAsString())
                        || OF_N.contains(call.getNameAsString())
                                && !call.getArguments().isEmpty()
                                && call.getArgument(0).toString().equals("1"));
    }

    /** Whether a pool made here has a limit to its threads, so that a task may have to wait for one. */
    static boolean isBounded(SourceFile file, Expression creation) {
        return switch (creation) {
            case MethodCallExpr call ->
                OF_ONE.contains(call.getNameAsString())
                        || call.getNameAsString().equals("newFixedThreadPool");
            case ObjectCreationExpr pool -> THREAD_POOL.equals(file.typeOf(pool)) && !isUnlimited(pool);
            default -> false;
        };
    }

    private static boolean isUnlimited(ObjectCreationExpr pool) {
        return pool.getArguments().size() < 5
                || pool.getArgument(1).toString().endsWith("MAX_VALUE")
                || pool.getArgument(4).toString().contains("SynchronousQueue");
    }
}
