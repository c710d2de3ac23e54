package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;

/**
 * A pool that is made for a single task: in each turn of a loop, in each task, for each request. A method that makes
 * one for the one task that it has is good to know about, no more; a pool that is handed on is left alone.
 */
public final class PoolPerTask implements Rule {
    private static final String HELP =
            "A pool is worth its threads if many tasks share them, and it can only limit what goes through it. Make"
                    + " it once, outside, where it outlives the tasks, give it all of them, and close it at the end.";

    @Override
    public String id() {
        return "pool-per-task";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (Expression creation :
                file.tree().findAll(Expression.class, expression -> Pools.creates(file, expression))) {
            if (!Pools.isForSchedules(file, creation)) {
                LocalPool.of(file, creation)
                        .filter(pool -> hasOneTask(file, pool))
                        .ifPresent(pool -> judge(file, pool, findings));
            }
        }
    }

    private static boolean hasOneTask(SourceFile file, LocalPool pool) {
        return pool.submissions().size() == 1
                && pool.submissions().getFirst() instanceof MethodCallExpr call
                && !call.getNameAsString().startsWith("invoke")
                && loop(file, call).equals(loop(file, pool.creation()))
                && function(call).equals(function(pool.creation()));
    }

    private static Optional<Node> loop(SourceFile file, Node node) {
        return Turn.of(file, node).map(Turn::loop);
    }

    /** The innermost lambda or method that the node stands in. */
    private static Optional<Node> function(Node node) {
        return Blocks.ancestors(node)
                .filter(ancestor -> ancestor instanceof LambdaExpr || ancestor instanceof BodyDeclaration<?>)
                .findFirst();
    }

    private static void judge(SourceFile file, LocalPool pool, Findings findings) {
        boolean isVirtual = Pools.isVirtual(pool.creation());
        if (Turn.of(file, pool.creation()).isPresent()) {
            if (pool.isClosedByTry()) {
                if (worksMeanwhile(file, pool)) {
                    return;
                }
                report(
                        findings,
                        Severity.ESSENTIAL,
                        pool,
                        "`%s` is made and closed in the same turn of the loop, and closing waits for its one task:"
                                + " there is never more than one at work.");
            } else if (!isVirtual) {
                report(
                        findings,
                        Severity.ACTIONABLE,
                        pool,
                        "Each turn of the loop makes a pool `%s` for a single task: it limits nothing, and its threads"
                                + " are used once.");
            }
        } else if (!isVirtual) {
            judgeMethod(file, pool, findings);
        }
    }

    /** Whether the thread that closes does something of its own while the task runs. */
    private static boolean worksMeanwhile(SourceFile file, LocalPool pool) {
        Node submission = pool.submissions().getFirst();
        Node attempt = pool.attempt();
        return Blocks.within(file, attempt, MethodCallExpr.class).stream()
                .filter(call -> Blocks.isBefore(submission, call.getName()) && !Asynchronous.awaits(file, call))
                .anyMatch(call -> Asynchronous.works(file, call) && !call.isAncestorOf(submission));
    }

    private static void judgeMethod(SourceFile file, LocalPool pool, Findings findings) {
        switch (function(pool.creation()).orElse(null)) {
            case LambdaExpr lambda
            when isTask(file, lambda) ->
                report(
                        findings,
                        Severity.ACTIONABLE,
                        pool,
                        "Each task makes a pool `%s` of its own for a single task: all these pools together know no"
                                + " limit.");
            case MethodDeclaration method
            when Requests.areServedBy(file, method) ->
                report(
                        findings,
                        Severity.ACTIONABLE,
                        pool,
                        "Each request makes a pool `%s` of its own for a single task: ten thousand requests make ten"
                                + " thousand pools.");
            case MethodDeclaration method
            when method.isPublic()
                    && !method.isStatic()
                    && method.getAnnotations().isEmpty() ->
                report(
                        findings,
                        Severity.INFORMATIVE,
                        pool,
                        "Each call of this method makes a pool `%s` for a single task: a pool that lives longer could"
                                + " serve all calls.");
            case null, default -> {}
        }
    }

    private static boolean isTask(SourceFile file, LambdaExpr lambda) {
        return Blocks.receiver(lambda)
                .filter(call -> Asynchronous.starts(file, call)
                        || call.getNameAsString().equals("execute"))
                .isPresent();
    }

    private static void report(Findings findings, Severity severity, LocalPool pool, String message) {
        findings.add(severity, pool.creation(), message.formatted(pool.name()), HELP);
    }
}
