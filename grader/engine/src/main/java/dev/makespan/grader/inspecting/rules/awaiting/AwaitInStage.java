package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stage that waits for another future: {@code thenApply(x -> other.join())}. Waiting for futures that are done by
 * then, such as those of an {@code allOf}, is no such case, nor is a stage with an executor of its own.
 */
public final class AwaitInStage implements Rule {
    private static final String HELP =
            "A stage should be short: it runs on whatever thread completes the future before it, and that thread does"
                    + " nothing else while it waits. Where the step itself begins a future, let the chain go on with that"
                    + " future; where two futures are under way, combine the two.";

    private static final Set<String> STAGES =
            Set.of("thenApply", "thenAccept", "thenRun", "thenApplyAsync", "thenAcceptAsync", "thenRunAsync");
    private static final Set<String> WAITING = Set.of("get", "join");

    @Override
    public String id() {
        return "await-in-stage";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr stage : file.tree().findAll(MethodCallExpr.class)) {
            if (STAGES.contains(stage.getNameAsString())
                    && stage.getArguments().size() == 1
                    && stage.getScope().isPresent()
                    && file.isA(file.ownerOf(stage), Asynchronous.COMPLETION_STAGE)) {
                look(file, stage, findings);
            }
        }
    }

    private static void look(SourceFile file, MethodCallExpr stage, Findings findings) {
        switch (stage.getArgument(0)) {
            case LambdaExpr lambda ->
                Blocks.within(file, lambda.getBody(), MethodCallExpr.class).stream()
                        .filter(call -> WAITING.contains(call.getNameAsString()) && Asynchronous.awaits(file, call))
                        .filter(await -> isStillAtWork(file, stage, lambda, await))
                        .findFirst()
                        .ifPresent(await -> report(stage, await.getName(), Text.call(await), findings));
            case MethodReferenceExpr reference
            when isAwaitOfElement(file, reference) -> report(stage, reference, Text.of(reference), findings);
            default -> {}
        }
    }

    private static boolean isAwaitOfElement(SourceFile file, MethodReferenceExpr reference) {
        return WAITING.contains(reference.getIdentifier())
                && reference.getScope().isTypeExpr()
                && Character.isUpperCase(reference.getScope().toString().charAt(0))
                && Asynchronous.awaits(file, reference);
    }

    /** Whether what is awaited is begun in the stage, or begun outside and not awaited by what comes before it. */
    private static boolean isStillAtWork(
            SourceFile file, MethodCallExpr stage, LambdaExpr lambda, MethodCallExpr await) {
        Expression awaited = Asynchronous.awaited(file, await).orElse(null);
        return switch (awaited) {
            case MethodCallExpr call -> beginsFor(file, lambda, call);
            case NameExpr name when isParameter(lambda, name) -> isInnerFuture(stage);
            case NameExpr name ->
                isIn(lambda, name)
                        ? Variables.initializer(name)
                                .filter(begin -> begin instanceof MethodCallExpr call && beginsFor(file, lambda, call))
                                .isPresent()
                        : isAtWorkBeside(file, stage, name);
            case null, default -> false;
        };
    }

    /** Whether the call starts a task. What a cache or a map hands out may be done. */
    private static boolean beginsFor(SourceFile file, LambdaExpr lambda, MethodCallExpr call) {
        return Asynchronous.starts(file, call) && lambda.isAncestorOf(call);
    }

    private static boolean isParameter(LambdaExpr lambda, NameExpr name) {
        return lambda.getParameters().stream().map(Parameter::getNameAsString).anyMatch(name.getNameAsString()::equals);
    }

    /** Whether the value of the stage before is a future that it has begun. */
    private static boolean isInnerFuture(MethodCallExpr stage) {
        return stage.getScope().orElse(null) instanceof MethodCallExpr before
                && !before.getNameAsString().equals("thenCombine");
    }

    private static boolean isIn(LambdaExpr lambda, NameExpr name) {
        return Variables.local(name).filter(lambda::isAncestorOf).isPresent();
    }

    /** Whether both futures come from starts of their own, so that neither is known to be done when the other is. */
    private static boolean isAtWorkBeside(SourceFile file, MethodCallExpr stage, NameExpr other) {
        Optional<Expression> otherBegin = begin(file, other);
        Optional<Expression> ownBegin = stage.getScope().flatMap(scope -> begin(file, scope));
        return isStart(file, otherBegin)
                && isStart(file, ownBegin)
                && ownBegin.get() != otherBegin.get()
                && !Variables.names(stage.getScope().orElseThrow()).contains(other.getNameAsString())
                && !Variables.names(ownBegin.get()).contains(other.getNameAsString());
    }

    private static boolean isStart(SourceFile file, Optional<Expression> begin) {
        return begin.filter(expression -> expression instanceof MethodCallExpr call && Asynchronous.starts(file, call))
                .isPresent();
    }

    /** The call that a chain begins with, looking through variables and one-future stages. */
    private static Optional<Expression> begin(SourceFile file, Expression future) {
        return switch (future) {
            case NameExpr name -> Variables.initializer(name).filter(MethodCallExpr.class::isInstance);
            case MethodCallExpr call when Asynchronous.starts(file, call) -> Optional.of(call);
            case MethodCallExpr call
            when isOneFutureStage(call) -> call.getScope().flatMap(scope -> begin(file, scope));
            default -> Optional.empty();
        };
    }

    private static boolean isOneFutureStage(MethodCallExpr call) {
        return List.of("thenApply", "thenAccept", "thenRun").contains(call.getNameAsString());
    }

    private static void report(MethodCallExpr stage, Node at, String await, Findings findings) {
        findings.add(
                Severity.ACTIONABLE,
                at,
                "The stage `%s` waits in `%s`, and so does the thread that runs it: it is kept busy with waiting."
                        .formatted(stage.getNameAsString(), await),
                HELP);
    }
}
