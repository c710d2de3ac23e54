package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Turn;
import java.util.Optional;

/** A task that adds to a collection, and the call that starts it. */
final class FillingTask {
    private FillingTask() {}

    /** The call that starts the task in which something is added, or that hangs the adding stage on one. */
    static Optional<Expression> start(SourceFile file, Expression add) {
        Expression task = add instanceof MethodReferenceExpr reference
                ? reference
                : Blocks.ancestors(add)
                        .takeWhile(ancestor -> !(ancestor instanceof MethodDeclaration))
                        .filter(node -> node instanceof LambdaExpr lambda && !Blocks.runsInPlace(file, lambda))
                        .map(LambdaExpr.class::cast)
                        .findFirst()
                        .orElse(null);
        Node taker = task == null ? null : task.getParentNode().orElse(null);
        return switch (taker) {
            case MethodCallExpr call when isStart(file, call) -> Optional.of(call);
            case ObjectCreationExpr thread
            when file.isA(file.typeOf(thread), Asynchronous.THREAD) -> Optional.of(thread);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isStart(SourceFile file, MethodCallExpr call) {
        return Asynchronous.starts(file, call)
                || call.getNameAsString().equals("execute")
                || call.getNameAsString().equals("unstarted")
                || call.getNameAsString().equals("thenAccept")
                        && file.isA(file.ownerOf(call), Asynchronous.COMPLETION_STAGE);
    }

    /** Whether each turn starts one of several tasks, and none of them is awaited before the next. */
    static boolean startsInTurn(SourceFile file, Expression start, String results) {
        Turn turn = Turn.of(file, start).orElse(null);
        return turn != null
                && !isDeclaredIn(turn, results)
                && turn.nodes(file, MethodCallExpr.class).stream().noneMatch(call -> Asynchronous.awaits(file, call));
    }

    private static boolean isDeclaredIn(Turn turn, String results) {
        return turn.body()
                .findFirst(
                        VariableDeclarator.class,
                        variable -> variable.getNameAsString().equals(results))
                .isPresent();
    }

    /** Whether the tasks go to an executor that the method was given, of which it knows nothing. */
    static boolean isLentTo(SourceFile file, Expression start) {
        return start.findAll(NameExpr.class).stream()
                .filter(name -> file.isA(file.typeOf(name), "java.util.concurrent.Executor"))
                .map(file::variableAt)
                .anyMatch(variable -> variable == null || variable.kind() == VariableKind.PARAMETER);
    }

    /** Whether there is an executor in the file that does one task after the other. */
    static boolean oneThreadMayDoAll(SourceFile file) {
        return file.tree()
                .findFirst(MethodCallExpr.class, call -> call.getNameAsString().startsWith("newSingleThread"))
                .isPresent();
    }
}
