package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Services;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Set;

/**
 * A pool that cannot do two things at once though it gets several: it has one thread, or never gets a second one. One
 * thread that keeps its tasks in order is a fair choice, so only slow tasks count, or tasks that the same method awaits.
 */
public final class PoolOfOne implements Rule {
    private static final String HELP =
            "A pool does as many tasks at the same time as it has threads, the others wait in its queue. Decide how"
                    + " many should be at work, and make the pool of that size. A ThreadPoolExecutor starts threads beyond"
                    + " its core size only when its queue is full, and a queue without a limit never is.";

    private static final Set<String> SUBMITTING = Set.of("submit", "execute", "invokeAll");
    private static final String THREAD_POOL = "java.util.concurrent.ThreadPoolExecutor";

    @Override
    public String id() {
        return "pool-of-one";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (Expression creation :
                file.tree().findAll(Expression.class, expression -> Pools.creates(file, expression))) {
            if (creation instanceof ObjectCreationExpr pool && neverGrows(file, pool)) {
                reportNeverGrows(findings, pool);
            } else if (creation instanceof ObjectCreationExpr pool && forksAlone(file, pool)) {
                LocalPool.of(file, pool)
                        .filter(local -> local.submissions().stream().anyMatch(PoolOfOne::isInvoke))
                        .ifPresent(local -> report(findings, Severity.ESSENTIAL, pool, local.name()));
            } else if (Pools.isOfOne(creation)) {
                LocalPool.of(file, creation)
                        .ifPresentOrElse(
                                pool -> lookAtLocal(file, pool, findings), () -> lookAtField(file, creation, findings));
            }
        }
    }

    /** To this a pool hands a task that forks; a single task that forks nothing is submitted. */
    private static boolean isInvoke(Node submission) {
        return submission instanceof MethodCallExpr call
                && call.getNameAsString().equals("invoke");
    }

    /** Whether it is a pool for tasks that fork, but has one thread: then nothing is forked to anybody. */
    private static boolean forksAlone(SourceFile file, ObjectCreationExpr pool) {
        return "java.util.concurrent.ForkJoinPool".equals(file.typeOf(pool))
                && !pool.getArguments().isEmpty()
                && pool.getArgument(0).toString().equals("1");
    }

    /** Whether the pool is to grow beyond its core and has a queue that never fills up. */
    private static boolean neverGrows(SourceFile file, ObjectCreationExpr pool) {
        if (!THREAD_POOL.equals(file.typeOf(pool)) || pool.getArguments().size() < 5) {
            return false;
        }
        String core = pool.getArgument(0).toString();
        String most = pool.getArgument(1).toString();
        boolean differ = core.matches("[0-9]+")
                && !most.equals(core)
                && !most.equals("1")
                && (core.matches("[01]") || most.matches("[0-9]+"));
        return differ && isEndless(pool.getArgument(4));
    }

    private static boolean isEndless(Expression queue) {
        return queue instanceof ObjectCreationExpr made
                && made.getArguments().isEmpty()
                && Set.of("LinkedBlockingQueue", "LinkedBlockingDeque", "PriorityBlockingQueue", "LinkedTransferQueue")
                        .contains(made.getType().getNameAsString());
    }

    private static void reportNeverGrows(Findings findings, ObjectCreationExpr pool) {
        String core = pool.getArgument(0).toString();
        findings.add(
                Severity.ESSENTIAL,
                pool,
                "This pool never gets more than %s, although `%s` are allowed: the queue takes every task and is never full."
                        .formatted(
                                core.matches("[01]") ? "one thread" : "its " + core + " threads", pool.getArgument(1)),
                HELP);
    }

    private static void lookAtLocal(SourceFile file, LocalPool pool, Findings findings) {
        List<MethodCallExpr> submissions = pool.submissions().stream()
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .toList();
        var loopOfPool = Turn.of(file, pool.creation()).map(Turn::loop);
        boolean several = submissions.stream()
                .anyMatch(call -> call.getNameAsString().equals("invokeAll")
                        || !Turn.of(file, call).map(Turn::loop).equals(loopOfPool));
        var services = new Services(file.submission());
        boolean slow = submissions.stream().anyMatch(call -> isSlow(file, services, call));
        if (several && slow) {
            report(findings, Severity.ESSENTIAL, pool.creation(), pool.name());
        } else if (several && pool.isClosedByTry()) {
            report(findings, Severity.INFORMATIVE, pool.creation(), pool.name());
        }
    }

    private static void lookAtField(SourceFile file, Expression creation, Findings findings) {
        String name = fieldKept(creation);
        if (name.isEmpty()) {
            return;
        }
        var services = new Services(file.submission());
        boolean slow = file
                .tree()
                .findAll(
                        MethodCallExpr.class,
                        call -> SUBMITTING.contains(call.getNameAsString())
                                || file.isA(file.ownerOf(call), Asynchronous.COMPLETABLE_FUTURE))
                .stream()
                .filter(call -> uses(call, name))
                .anyMatch(call -> isSlow(file, services, call));
        if (slow) {
            report(findings, Severity.ACTIONABLE, creation, name);
        }
    }

    private static String fieldKept(Expression creation) {
        return switch (Pools.unwrapped(creation).getParentNode().orElse(null)) {
            case VariableDeclarator variable
            when variable.getParentNode().orElse(null) instanceof FieldDeclaration -> variable.getNameAsString();
            case AssignExpr assignment
            when assignment.getTarget() instanceof NameExpr || assignment.getTarget() instanceof FieldAccessExpr ->
                Variables.rootName(assignment.getTarget());
            case null, default -> "";
        };
    }

    private static boolean uses(MethodCallExpr call, String pool) {
        boolean isScope = call.getScope()
                .filter(scope -> Variables.rootName(scope).equals(pool))
                .isPresent();
        return isScope
                || call.getArguments().stream()
                        .anyMatch(argument -> Variables.rootName(argument).equals(pool));
    }

    /** Whether the task that is submitted calls a slow service, itself or by a method of its own, or sleeps. */
    private static boolean isSlow(SourceFile file, Services services, MethodCallExpr submission) {
        return submission.getArguments().stream()
                .flatMap(argument -> argument.findAll(LambdaExpr.class).stream())
                .map(LambdaExpr::getBody)
                .anyMatch(body -> isSlow(file, services, body));
    }

    private static boolean isSlow(SourceFile file, Services services, Node body) {
        return Blocks.within(file, body, MethodCallExpr.class).stream()
                .anyMatch(call -> services.isSlow(file, call)
                        || sleepsAsAsked(file, call)
                        || call.getScope().isEmpty()
                                && OwnMethod.calledBy(file, call).stream()
                                        .anyMatch(method -> callsSlowly(method, services)));
    }

    /** Whether each task sleeps for a time of its own, once: not as one that ticks does, again and again. */
    private static boolean sleepsAsAsked(SourceFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("sleep")
                && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                        .contains(String.valueOf(file.ownerOf(call)))
                && Turn.of(file, call).isEmpty()
                && call.findAncestor(MethodDeclaration.class).isPresent()
                && call.getArguments().stream()
                        .flatMap(time -> time.findAll(NameExpr.class).stream())
                        .map(file::variableAt)
                        .anyMatch(variable -> variable != null && !variable.isField());
    }

    private static boolean callsSlowly(OwnMethod method, Services services) {
        return Blocks.within(method.file(), method.declaration(), MethodCallExpr.class).stream()
                .anyMatch(call -> services.isSlow(method.file(), call));
    }

    private static void report(Findings findings, Severity severity, Expression at, String name) {
        findings.add(
                severity,
                at,
                "`%s` has one thread for all its tasks: one is done, and the others wait in its queue.".formatted(name),
                HELP);
    }
}
