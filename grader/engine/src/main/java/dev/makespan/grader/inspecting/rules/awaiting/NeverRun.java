package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Fate;
import dev.makespan.grader.inspecting.code.Streams;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Uses;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Work that is only written down: a FutureTask that nobody runs, a CompletableFuture that nobody completes, a stream
 * that would start tasks and has no end. Whoever waits for it waits for ever.
 */
public final class NeverRun implements Rule {
    private static final String TASK_HELP =
            "A FutureTask is a piece of work with a place for its result, and no thread. Somebody has to run it:"
                    + " a thread that is given it and started, or an executor. Until then `get` waits.";
    private static final String PROMISE_HELP =
            "`new CompletableFuture<>()` is an empty promise: no work belongs to it. Somebody has to complete it,"
                    + " with a value or with an exception. Until then `get` and `join` wait.";
    private static final String STREAM_HELP =
            "`map`, `peek` and `filter` only note down what is to be done with each element. The stream begins to"
                    + " move when something asks for its end, such as `toList` or `forEach`.";

    private static final String FUTURE_TASK = "java.util.concurrent.FutureTask";
    private static final String BASE_STREAM = "java.util.stream.BaseStream";

    private static final Set<String> OF_TASK =
            Set.of("get", "isDone", "isCancelled", "cancel", "resultNow", "exceptionNow", "state");
    private static final Set<String> OF_PROMISE = Set.of(
            "get",
            "join",
            "getNow",
            "isDone",
            "thenApply",
            "thenAccept",
            "thenRun",
            "thenCompose",
            "thenCombine",
            "handle",
            "whenComplete",
            "exceptionally");
    private static final Set<String> WAITING = Set.of("get", "join");
    private static final Set<String> LAZY = Set.of(
            "map",
            "mapToObj",
            "mapToInt",
            "mapToLong",
            "mapToDouble",
            "flatMap",
            "mapMulti",
            "filter",
            "peek",
            "sorted",
            "distinct",
            "limit",
            "skip",
            "boxed");

    @Override
    public String id() {
        return "never-run";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var tasks = new ArrayList<ObjectCreationExpr>();
        var promises = new ArrayList<ObjectCreationExpr>();
        var streams = new ArrayList<MethodCallExpr>();
        file.tree().walk(node -> {
            if (node instanceof ObjectCreationExpr creation
                    && creation.getAnonymousClassBody().isEmpty()) {
                String type = file.typeOf(creation);
                if (FUTURE_TASK.equals(type)) {
                    tasks.add(creation);
                } else if (Asynchronous.COMPLETABLE_FUTURE.equals(type)) {
                    promises.add(creation);
                }
            } else if (node instanceof MethodCallExpr call && isLazyEnd(file, call)) {
                streams.add(call);
            }
        });
        if (tasks.isEmpty() && promises.isEmpty() && streams.isEmpty()) {
            return;
        }
        var uses = new Uses(file);
        lookAtTasks(file, uses, tasks, findings);
        lookAtPromises(file, uses, promises, findings);
        streams.stream().filter(stream -> isForgotten(uses, stream)).forEach(stream -> reportStream(stream, findings));
    }

    private static void lookAtTasks(SourceFile file, Uses uses, List<ObjectCreationExpr> tasks, Findings findings) {
        var fate = new Fate(file, uses, OF_TASK);
        for (ObjectCreationExpr task : tasks) {
            if (fate.isIdle(task) && !isMerePlaceholder(uses, task) || isReturnedAsMereFuture(file, task)) {
                findings.add(
                        Severity.ESSENTIAL,
                        task,
                        "%s is made and nobody runs it, so its work is never done and `get` waits for ever."
                                .formatted(nameOf(task, "This FutureTask")),
                        TASK_HELP);
            }
        }
    }

    /** A field that may hold a task which nobody waits for, but perhaps asks and cancels. */
    private static boolean isMerePlaceholder(Uses uses, ObjectCreationExpr task) {
        Optional<List<Expression>> kept = switch (task.getParentNode().orElse(null)) {
            case AssignExpr assignment -> uses.of(assignment);
            case VariableDeclarator variable
            when variable.getParentNode().orElse(null) instanceof FieldDeclaration -> uses.of(variable);
            case null, default -> Optional.empty();
        };
        return kept.filter(all -> all.stream().noneMatch(NeverRun::isWaitedFor)).isPresent();
    }

    private static boolean isWaitedFor(Expression use) {
        return use.getParentNode().orElse(null) instanceof MethodCallExpr call
                && WAITING.contains(call.getNameAsString());
    }

    /** Who gets a Future has nothing to run. */
    private static boolean isReturnedAsMereFuture(SourceFile file, ObjectCreationExpr task) {
        return task.getParentNode().orElse(null) instanceof ReturnStmt
                && Blocks.ancestors(task)
                        .filter(node -> node instanceof LambdaExpr || node instanceof BodyDeclaration<?>)
                        .findFirst()
                        .filter(code -> code instanceof MethodDeclaration method
                                && method.getType().isClassOrInterfaceType()
                                && Asynchronous.FUTURE.equals(file.typeOf(method.getType()
                                        .asClassOrInterfaceType()
                                        .getName())))
                        .isPresent();
    }

    private static void lookAtPromises(
            SourceFile file, Uses uses, List<ObjectCreationExpr> promises, Findings findings) {
        var fate = new Fate(file, uses, OF_PROMISE);
        for (ObjectCreationExpr promise : promises) {
            if (promise.getParentNode().orElse(null) instanceof VariableDeclarator variable
                    && fate.isIdle(promise)
                    && isAwaited(uses, variable)) {
                findings.add(
                        Severity.ESSENTIAL,
                        promise,
                        "Nobody ever completes `%s`, so whoever waits for it waits for ever."
                                .formatted(variable.getNameAsString()),
                        PROMISE_HELP);
            }
        }
    }

    private static boolean isAwaited(Uses uses, VariableDeclarator variable) {
        return uses.of(variable).orElse(List.of()).stream()
                .anyMatch(use -> use.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && WAITING.contains(call.getNameAsString())
                        && call.getArguments().isEmpty());
    }

    private static boolean isLazyEnd(SourceFile file, MethodCallExpr call) {
        return LAZY.contains(call.getNameAsString())
                && (call.getParentNode().orElse(null) instanceof VariableDeclarator
                        || call.getParentNode().orElse(null) instanceof ExpressionStmt)
                && file.isA(file.typeOf(call), BASE_STREAM)
                && Stream.concat(Stream.of(call), Streams.upstream(file, call).stream())
                        .anyMatch(operation -> AwaitInStream.startsItsElement(file, operation));
    }

    private static boolean isForgotten(Uses uses, MethodCallExpr stream) {
        Node parent = stream.getParentNode().orElseThrow();
        return parent instanceof VariableDeclarator variable
                ? uses.of(variable).filter(List::isEmpty).isPresent()
                : !(parent.getParentNode().orElse(null) instanceof LambdaExpr);
    }

    private static void reportStream(MethodCallExpr stream, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                stream.getName(),
                "Nothing asks for the end of this stream, so `%s` is never called and no task is started."
                        .formatted(Text.operation(stream)),
                STREAM_HELP);
    }

    private static String nameOf(Expression made, String otherwise) {
        return made.getParentNode().orElse(null) instanceof VariableDeclarator variable
                ? "`" + variable.getNameAsString() + "`"
                : otherwise;
    }
}
