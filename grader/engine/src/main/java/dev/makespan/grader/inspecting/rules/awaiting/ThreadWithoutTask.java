package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.SubmittedCode.Declared;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Uses;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;

/**
 * A thread is started that was given nothing to run and has no {@code run} of its own. One that is never started may
 * have been made to be looked at.
 */
public final class ThreadWithoutTask implements Rule {
    private static final String HELP =
            "A thread runs the Runnable that its constructor was given, or its own `run` method where a class"
                    + " overrides it with just that name and no parameters. With neither it starts, does nothing and"
                    + " ends.";

    private static final String RUNNABLE = "java.lang.Runnable";

    @Override
    public String id() {
        return "thread-without-task";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<ObjectCreationExpr> idle = file.tree().findAll(ObjectCreationExpr.class).stream()
                .filter(creation -> file.isA(file.typeOf(creation), Asynchronous.THREAD))
                .filter(creation -> hasNoTask(file, creation))
                .toList();
        if (idle.isEmpty()) {
            return;
        }
        var uses = new Uses(file);
        idle.stream()
                .filter(creation -> isStarted(uses, creation))
                .forEach(creation -> findings.add(
                        Severity.ESSENTIAL,
                        creation,
                        "This thread is given nothing to do: it starts, does nothing and ends.",
                        HELP));
    }

    private static boolean hasNoTask(SourceFile file, ObjectCreationExpr creation) {
        boolean given = creation.getArguments().stream()
                .map(file::typeOf)
                .anyMatch(type -> type == null || file.isA(type, RUNNABLE));
        if (given) {
            return false;
        }
        if (creation.getAnonymousClassBody().isPresent()) {
            return creation.getType().getNameAsString().equals("Thread")
                    && creation.getAnonymousClassBody().get().stream()
                            .noneMatch(member -> member instanceof MethodDeclaration method && isRun(method));
        }
        String type = file.typeOf(creation);
        return Asynchronous.THREAD.equals(type) || isOwnWithoutRun(file, type);
    }

    private static boolean isRun(MethodDeclaration method) {
        return method.getNameAsString().equals("run") && method.getParameters().isEmpty();
    }

    /** A class of the submission that extends Thread itself, and hands its constructor nothing. */
    private static boolean isOwnWithoutRun(SourceFile file, String type) {
        return file.submission().declarationsOf(type).stream()
                .map(Declared::type)
                .filter(ClassOrInterfaceDeclaration.class::isInstance)
                .map(ClassOrInterfaceDeclaration.class::cast)
                .anyMatch(declaration -> declaration.getExtendedTypes().stream()
                                .anyMatch(parent -> parent.getNameAsString().equals("Thread"))
                        && declaration.getMethods().stream().noneMatch(ThreadWithoutTask::isRun)
                        && declaration.getConstructors().stream().noneMatch(ThreadWithoutTask::callsSuper));
    }

    private static boolean callsSuper(ConstructorDeclaration constructor) {
        return constructor
                .findFirst(
                        ExplicitConstructorInvocationStmt.class,
                        call -> !call.getArguments().isEmpty())
                .isPresent();
    }

    private static boolean isStarted(Uses uses, ObjectCreationExpr creation) {
        return switch (creation.getParentNode().orElse(null)) {
            case MethodCallExpr call -> isStart(call, creation);
            case VariableDeclarator variable ->
                uses.of(variable).orElse(List.of()).stream()
                        .anyMatch(use ->
                                use.getParentNode().orElse(null) instanceof MethodCallExpr call && isStart(call, use));
            case null, default -> false;
        };
    }

    private static boolean isStart(MethodCallExpr call, Expression thread) {
        return call.getScope().orElse(null) == thread && call.getNameAsString().equals("start");
    }
}
