package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import java.util.List;
import java.util.Set;

/** Whether an executor is known to run several tasks at the same time. */
final class Width {
    private static final Set<String> WIDE = Set.of(
            "newCachedThreadPool",
            "newVirtualThreadPerTaskExecutor",
            "newThreadPerTaskExecutor",
            "newWorkStealingPool",
            "commonPool");
    private static final Set<String> SIZED = Set.of("newFixedThreadPool", "newScheduledThreadPool");

    private Width() {}

    static boolean isWide(SourceFile file, Accesses accesses, Expression executor) {
        return switch (Expressions.inner(executor)) {
            case MethodCallExpr call -> isWideCall(call);
            case ObjectCreationExpr creation -> isWidePool(file, creation);
            case MethodReferenceExpr reference -> reference.toString().equals("Thread::startVirtualThread");
            case NameExpr name -> holdsWide(file, accesses, name);
            case FieldAccessExpr field -> holdsWide(file, accesses, field);
            default -> false;
        };
    }

    private static boolean isWideCall(MethodCallExpr call) {
        String name = call.getNameAsString();
        return WIDE.contains(name)
                || name.equals("delayedExecutor") && call.getArguments().size() == 2
                || SIZED.contains(name) && !call.getArgument(0).toString().equals("1");
    }

    private static boolean isWidePool(SourceFile file, ObjectCreationExpr creation) {
        String type = file.typeOf(creation);
        return creation.getAnonymousClassBody().isEmpty()
                && (file.isA(type, "java.util.concurrent.ForkJoinPool")
                        || file.isA(type, "java.util.concurrent.ThreadPoolExecutor"))
                && (creation.getArguments().isEmpty()
                        || !creation.getArgument(0).toString().matches("[01]"));
    }

    private static boolean holdsWide(SourceFile file, Accesses accesses, Expression name) {
        Variable variable = file.variableAt(name);
        if (variable == null || !file.isA(variable.type(), "java.util.concurrent.Executor")) {
            return false;
        }
        List<Expression> given = accesses.given(variable);
        return !given.isEmpty()
                && given.stream()
                        .map(Expressions::inner)
                        .allMatch(value -> value instanceof MethodCallExpr call && isWideCall(call)
                                || value instanceof ObjectCreationExpr creation && isWidePool(file, creation));
    }

    /** Whether what the call is given runs on several threads, if it is called several times. */
    static boolean startsWide(SourceFile file, Accesses accesses, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return switch (call.getNameAsString()) {
            case "runAsync", "supplyAsync" ->
                file.isA(owner, Asynchronous.COMPLETABLE_FUTURE)
                        && (call.getArguments().size() == 1 || isWide(file, accesses, call.getArgument(1)));
            case "startVirtualThread" -> file.isA(owner, Asynchronous.THREAD);
            case "start", "unstarted" -> file.isA(owner, "java.lang.Thread.Builder");
            case "execute", "submit", "schedule" ->
                file.isA(owner, "java.util.concurrent.Executor")
                        && call.getScope()
                                .filter(scope -> isWide(file, accesses, scope))
                                .isPresent();
            case "fork" -> String.valueOf(owner).startsWith("java.util.concurrent.StructuredTaskScope");
            default -> false;
        };
    }
}
