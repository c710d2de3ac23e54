package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.SubmittedCode.Declared;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Fate;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Uses;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A thread that has a task and that nobody starts. One that is handed on, or asked what it is like, may have been
 * made for another purpose.
 */
public final class ThreadNeverStarted implements Rule {
    private static final String HELP =
            "Making a thread only describes the work. Nothing runs until `start` is called on the thread, and"
                    + " `join` on a thread that was never started returns at once, with nothing done.";

    private static final String BUILDER = "java.lang.Thread.Builder";
    private static final String RUNNABLE = "java.lang.Runnable";

    private static final Set<String> HARMLESS = Set.of(
            "setDaemon",
            "setName",
            "setPriority",
            "setUncaughtExceptionHandler",
            "join",
            "interrupt",
            "isAlive",
            "isInterrupted");

    @Override
    public String id() {
        return "thread-never-started";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<Expression> made = threads(file);
        if (made.isEmpty()) {
            return;
        }
        var fate = new Fate(file, new Uses(file), HARMLESS);
        for (Expression thread : made) {
            if (fate.isIdle(thread)) {
                report(thread, findings);
            }
        }
    }

    private static List<Expression> threads(SourceFile file) {
        var made = new ArrayList<Expression>();
        var waiting = new HashMap<String, Boolean>();
        file.tree().walk(node -> {
            switch (node) {
                case ObjectCreationExpr creation when isThread(file, creation, waiting) -> made.add(creation);
                case MethodCallExpr call
                when call.getNameAsString().equals("unstarted") && file.isA(file.ownerOf(call), BUILDER) ->
                    made.add(call);
                default -> {}
            }
        });
        return made;
    }

    private static boolean isThread(SourceFile file, ObjectCreationExpr creation, Map<String, Boolean> waiting) {
        String type = file.typeOf(creation);
        if (!file.isA(type, Asynchronous.THREAD)) {
            return false;
        }
        if (creation.getAnonymousClassBody().isPresent()) {
            return !startsItself(creation);
        }
        return type.equals(Asynchronous.THREAD)
                ? hasTask(file, creation)
                : waiting.computeIfAbsent(type, own -> isOwnThatWaitsForStart(file, own));
    }

    private static boolean hasTask(SourceFile file, ObjectCreationExpr creation) {
        return creation.getArguments().stream().anyMatch(argument -> file.isA(file.typeOf(argument), RUNNABLE));
    }

    private static boolean isOwnThatWaitsForStart(SourceFile file, String type) {
        return file.submission().declarationsOf(type).stream()
                .map(Declared::type)
                .anyMatch(declaration -> !startsItself(declaration)
                        && !declaration.getMethodsByName("run").isEmpty());
    }

    private static boolean startsItself(Node thread) {
        return thread.findFirst(
                        MethodCallExpr.class, call -> call.getNameAsString().equals("start"))
                .isPresent();
    }

    private static void report(Expression thread, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                thread,
                "%s is made and never started, so the work in it is never done.".formatted(nameOf(thread)),
                HELP);
    }

    private static String nameOf(Expression thread) {
        return switch (thread.getParentNode().orElse(null)) {
            case VariableDeclarator variable -> "The thread `" + variable.getNameAsString() + "`";
            case AssignExpr assignment -> "The thread `" + Text.of(assignment.getTarget()) + "`";
            case null, default -> "This thread";
        };
    }
}
