package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Streams;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Turn;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One task that goes through all the work, element by element, while who has started it does nothing but wait. */
final class OneTaskForAll {
    private static final String HELP =
            "One task is one thread, whatever the number of threads that stand by: inside it, one thing is done after"
                    + " the other. Turn it round: not one task with a loop in it, but a loop that starts a task for each"
                    + " element, and only then waits.";

    private final SourceFile file;
    private final SlowCalls slow;

    OneTaskForAll(SourceFile file, SlowCalls slow) {
        this.file = file;
        this.slow = slow;
    }

    void look(MethodCallExpr start, Findings findings) {
        LambdaExpr task = task(start).orElse(null);
        if (task == null
                || !Asynchronous.starts(file, start)
                || isOneOfSeveral(start)
                || startsMore(task)
                || !isAwaitedAtOnce(start)) {
            return;
        }
        repeated(task)
                .ifPresent(work -> findings.add(
                        Severity.ACTIONABLE,
                        start.getName(),
                        "All the work is in one task, `%s` for one element after the other, and nothing else goes on meanwhile."
                                .formatted(name(work)),
                        HELP));
    }

    private boolean isOneOfSeveral(MethodCallExpr start) {
        return Turn.of(file, start).isPresent() || Blocks.isInTask(file, start);
    }

    private static String name(Expression work) {
        return work instanceof MethodCallExpr call ? Text.call(call) : Text.of(work);
    }

    private Optional<LambdaExpr> task(MethodCallExpr start) {
        Stream<Expression> given = start.getNameAsString().equals("start")
                        && start.getArguments().isEmpty()
                ? start.getScope().map(OneTaskForAll::made).stream()
                        .flatMap(thread -> thread instanceof ObjectCreationExpr creation
                                ? creation.getArguments().stream()
                                : thread instanceof MethodCallExpr call ? call.getArguments().stream() : Stream.empty())
                : start.getArguments().stream();
        return given.filter(LambdaExpr.class::isInstance)
                .map(LambdaExpr.class::cast)
                .findFirst();
    }

    private static Expression made(Expression thread) {
        return thread instanceof NameExpr name ? Variables.initializer(name).orElse(thread) : thread;
    }

    private boolean startsMore(LambdaExpr task) {
        return task.findFirst(MethodCallExpr.class, call -> Asynchronous.starts(file, call))
                        .isPresent()
                || task.findFirst(MethodReferenceExpr.class, reference -> Asynchronous.starts(file, reference))
                        .isPresent();
    }

    /** The slow call that the task makes for each of many elements. */
    private Optional<Expression> repeated(LambdaExpr task) {
        return slow.all(task.getBody()).filter(work -> isInLoopOf(task, work)).findFirst();
    }

    private boolean isInLoopOf(LambdaExpr task, Expression work) {
        if (work instanceof MethodReferenceExpr reference) {
            return Blocks.receiver(reference)
                    .filter(call -> !Streams.isParallel(file, call))
                    .isPresent();
        }
        return Turn.of(file, work)
                .filter(turn -> task.isAncestorOf(turn.loop()) && !turn.isParallel(file))
                // A loop that goes on until something happens is a worker's, not one over all the work.
                .filter(turn -> !(turn.loop() instanceof WhileStmt) && !(turn.loop() instanceof DoStmt))
                .isPresent();
    }

    private boolean isAwaitedAtOnce(MethodCallExpr start) {
        Optional<Node> method = Blocks.ancestors(start)
                .filter(CallableDeclaration.class::isInstance)
                .findFirst();
        List<MethodCallExpr> calls = method.map(around -> Blocks.within(file, around, MethodCallExpr.class))
                .orElse(List.of());
        return calls.stream()
                // Who waits no longer than so and so long has a reason for a task.
                .filter(call -> call.getArguments().isEmpty() && Asynchronous.awaits(file, call))
                .filter(await -> Asynchronous.awaitsWhat(file, await, start))
                .anyMatch(await -> calls.stream()
                        .filter(call -> Blocks.isBefore(start, call) && Blocks.isBefore(call, await))
                        .noneMatch(call -> Asynchronous.works(file, call)));
    }
}
