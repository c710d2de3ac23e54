package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.JdkBlocking;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.OwnMethods;
import dev.makespan.grader.inspecting.code.Services;
import dev.makespan.grader.inspecting.code.Streams;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.Optional;

/**
 * A call that waits, in code for which nobody has named an executor: an asynchronous stage, or a parallel stream. They
 * share the common pool, which is made for computing. A parallel stream within a pool of its own is
 * innocent, and a single task is good to know about, no more.
 */
public final class CommonPoolBlocks implements Rule {
    private static final String HELP =
            "The common pool belongs to the whole program and has about as many threads as the machine has processors:"
                    + " right for computing, too few for waiting. Name an executor that may have many waiting threads, as"
                    + " the second argument; virtual threads are made for that.";

    private static final String EXECUTOR = "java.util.concurrent.Executor";

    @Override
    public String id() {
        return "common-pool-blocks";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        Look look = null;
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class, CommonPoolBlocks::takesFunction)) {
            boolean isStage = isStageWithoutExecutor(file, call);
            if (isStage || Streams.isOperation(file, call)) {
                look = look == null ? new Look(file, new Services(file.submission()), new OwnMethods(file)) : look;
                Optional<String> waiting = look.firstWait(call);
                if (waiting.isPresent() && (isStage || isInCommonPool(file, call))) {
                    report(findings, severity(file, call, isStage), call, waiting.get(), isStage);
                }
            }
        }
    }

    private static boolean takesFunction(MethodCallExpr call) {
        return call.getArguments().stream()
                .anyMatch(argument -> argument.isLambdaExpr() || argument.isMethodReferenceExpr());
    }

    private static boolean isStageWithoutExecutor(SourceFile file, MethodCallExpr call) {
        return call.getNameAsString().endsWith("Async")
                && file.isA(file.ownerOf(call), Asynchronous.COMPLETION_STAGE)
                && call.getArguments().stream().noneMatch(argument -> file.isA(file.typeOf(argument), EXECUTOR));
    }

    private static boolean isInCommonPool(SourceFile file, MethodCallExpr operation) {
        return Streams.isParallel(file, operation)
                && file.tree()
                        .findFirst(
                                ObjectCreationExpr.class,
                                made -> made.getType().getNameAsString().equals("ForkJoinPool"))
                        .isEmpty()
                && Blocks.ancestors(operation)
                        .filter(LambdaExpr.class::isInstance)
                        .flatMap(lambda -> Blocks.receiver((LambdaExpr) lambda).stream())
                        .noneMatch(call -> file.isA(file.ownerOf(call), Asynchronous.EXECUTOR_SERVICE));
    }

    /** One look at one file. */
    private record Look(SourceFile file, Services services, OwnMethods methods) {
        /** The first call in the functions given that waits, or calls a method of its own that does. */
        Optional<String> firstWait(MethodCallExpr call) {
            return call.getArguments().stream()
                    .flatMap(argument -> firstWait(argument).stream())
                    .findFirst();
        }

        private Optional<String> firstWait(Expression function) {
            return switch (function) {
                case LambdaExpr lambda -> firstWait(lambda.getBody(), true);
                case MethodReferenceExpr reference when waits(reference) -> Optional.of(Text.of(reference));
                case MethodReferenceExpr reference ->
                    OwnMethod.referredToBy(file, reference).stream()
                            .filter(method -> method.file() == file)
                            .flatMap(method -> firstWait(method.declaration(), false).stream())
                            .findFirst();
                default -> Optional.empty();
            };
        }

        private Optional<String> firstWait(Node code, boolean follows) {
            for (MethodCallExpr call : Blocks.within(file, code, MethodCallExpr.class)) {
                if (waits(call)) {
                    return Optional.of(Text.call(call));
                }
                if (follows) {
                    Optional<String> deeper = methods.calledBy(call).stream()
                            .flatMap(method -> firstWait(method, false).stream())
                            .findFirst();
                    if (deeper.isPresent()) {
                        return deeper;
                    }
                }
            }
            return Optional.empty();
        }

        private boolean waits(MethodCallExpr call) {
            String owner = file.ownerOf(call);
            String name = call.getNameAsString();
            return services.isSlow(file, call)
                    || JdkBlocking.blocks(file, owner, name, call.getArguments().size())
                            && !name.startsWith("park")
                            && !name.equals("put")
                    || name.equals("send") && file.isA(owner, "java.net.http.HttpClient");
        }

        private boolean waits(MethodReferenceExpr reference) {
            return services.isSlow(file, reference)
                    || JdkBlocking.blocks(file, file.ownerOf(reference), reference.getIdentifier(), -1)
                            && !Asynchronous.awaits(file, reference);
        }
    }

    /** One task now and then does little harm; many of them stand in each other's way. */
    private static Severity severity(SourceFile file, MethodCallExpr call, boolean isStage) {
        boolean many = !isStage
                || Turn.of(file, call).isPresent()
                || Blocks.ancestors(call)
                        .filter(MethodDeclaration.class::isInstance)
                        .findFirst()
                        .filter(method -> Requests.areServedBy(file, (MethodDeclaration) method))
                        .isPresent();
        return many ? Severity.ACTIONABLE : Severity.INFORMATIVE;
    }

    private static void report(
            Findings findings, Severity severity, MethodCallExpr call, String waiting, boolean isStage) {
        String message = isStage
                ? "`%s` names no executor, so `%s` keeps a thread of the common pool waiting: it has few, and what"
                        + " comes later has to wait for one."
                : "`%s` of a parallel stream runs in the common pool, so `%s` keeps one of its few threads waiting: no"
                        + " more are at work than the machine has processors.";
        findings.add(severity, call.getName(), message.formatted(call.getNameAsString(), waiting), HELP);
    }
}
