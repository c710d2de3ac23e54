package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.DataFlow;
import dev.makespan.grader.inspecting.code.OwnMethods;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that gives its own pool another task and waits for it, while the pool has only so many threads. Fork/join pools
 * replace a thread that waits, and pools without a limit have one more; both are innocent.
 */
public final class WaitsForOwnPool implements Rule {
    private static final String HELP =
            "A task that waits keeps its thread. If all threads of the pool wait for tasks that are still in its"
                    + " queue, nobody is left to do those. Let the task end instead of wait (and let what comes next begin"
                    + " when the other is done), or wait somewhere else: in the caller, in a second pool, in virtual"
                    + " threads.";

    private static final int DEEPEST = 3;

    @Override
    public String id() {
        return "waits-for-own-pool";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var pools = new BoundedPools(file);
        if (pools.isEmpty()) {
            return;
        }
        var methods = new OwnMethods(file);
        List<MethodCallExpr> submissions =
                file.tree().findAll(MethodCallExpr.class, call -> poolOf(file, call) != null);
        for (MethodCallExpr submission : submissions) {
            Variable pool = poolOf(file, submission);
            if (pool != null && pools.isBounded(pool)) {
                new Look(file, methods, pool, findings).run(submission);
            }
        }
    }

    /** The variable whose executor the call gives a task; null if it gives none. */
    private static @Nullable Variable poolOf(SourceFile file, MethodCallExpr call) {
        return switch (call.getNameAsString()) {
            case "submit", "execute", "invokeAll" ->
                call.getScope()
                        .filter(scope -> file.isA(file.typeOf(scope), Asynchronous.EXECUTOR_SERVICE))
                        .map(file::variableAt)
                        .orElse(null);
            case "supplyAsync", "runAsync" ->
                call.getArguments().size() == 2 && file.isA(file.ownerOf(call), Asynchronous.COMPLETABLE_FUTURE)
                        ? file.variableAt(call.getArgument(1))
                        : null;
            default -> null;
        };
    }

    /** One look at what the tasks of one pool do. */
    private record Look(SourceFile file, OwnMethods methods, Variable pool, Findings findings) {
        void run(MethodCallExpr submission) {
            var seen = new HashSet<Node>();
            for (Expression argument : submission.getArguments()) {
                if (argument instanceof LambdaExpr lambda) {
                    lookAt(lambda.getBody(), seen, DEEPEST);
                }
            }
        }

        /** Looks at code that a thread of the pool runs, and at the own methods that it calls. */
        private void lookAt(Node code, Set<Node> seen, int depth) {
            if (depth == 0 || !seen.add(code)) {
                return;
            }
            List<MethodCallExpr> calls = Blocks.within(file, code, MethodCallExpr.class);
            for (MethodCallExpr start : calls) {
                if (pool.equals(poolOf(file, start))) {
                    calls.stream()
                            .filter(await -> isAwaited(code, start, await))
                            .findFirst()
                            .ifPresent(this::report);
                }
            }
            for (MethodCallExpr call : calls) {
                methods.calledBy(call).forEach(method -> lookAt(method, seen, depth - 1));
            }
        }

        private boolean isAwaited(Node code, MethodCallExpr start, MethodCallExpr await) {
            if (start == await) {
                return start.getNameAsString().equals("invokeAll");
            }
            boolean waits = Asynchronous.awaits(file, await)
                    && await.getArguments().isEmpty()
                    && !await.getNameAsString().equals("resultNow");
            return waits && (Asynchronous.awaitsWhat(file, await, start) || comesFrom(code, start, await));
        }

        /** Whether the await is on something that what was started has gone into, such as an element of a list. */
        private static boolean comesFrom(Node code, MethodCallExpr start, MethodCallExpr await) {
            Set<String> holders = new DataFlow(code, start).from(start);
            var awaited =
                    new ArrayList<>(List.of(Variables.rootName(await.getScope().orElse(await))));
            Blocks.ancestors(await)
                    .takeWhile(ancestor -> ancestor != code)
                    .filter(ForEachStmt.class::isInstance)
                    .map(ForEachStmt.class::cast)
                    .filter(loop ->
                            awaited.contains(loop.getVariableDeclarator().getNameAsString()))
                    .forEach(loop -> awaited.add(Variables.rootName(loop.getIterable())));
            return awaited.stream().anyMatch(name -> !name.isEmpty() && holders.contains(name));
        }

        private void report(MethodCallExpr await) {
            findings.add(
                    Severity.ESSENTIAL,
                    await.getName(),
                    ("A thread of `%s` waits here for another task of `%s`: as soon as all its threads do that, none"
                                    + " is left to do the work.")
                            .formatted(pool.name(), pool.name()),
                    HELP);
        }
    }
}
