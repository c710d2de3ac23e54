package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;

/**
 * {@code thread.run()} where {@code thread.start()} was meant. A thread whose {@code run} is called from another task,
 * so used as a mere Runnable, is no such case.
 */
public final class RunForStart implements Rule {
    private static final String HELP =
            "`run` is an ordinary method: it does its work on the thread that calls it, and the call returns"
                    + " when the work is done. Only `start` begins a new thread, which then calls `run` by itself;"
                    + " `start` returns at once.";

    @Override
    public String id() {
        return "run-for-start";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class)) {
            call.getScope()
                    .filter(thread -> call.getNameAsString().equals("run")
                            && call.getArguments().isEmpty())
                    .filter(thread -> !thread.isSuperExpr() && !thread.isThisExpr() && isThread(file, thread))
                    .filter(thread -> !Blocks.isInTask(file, call))
                    .ifPresent(thread -> report(findings, call.getName(), "`" + Text.of(thread) + ".run()`"));
        }
        for (MethodReferenceExpr reference : file.tree().findAll(MethodReferenceExpr.class)) {
            if (reference.getIdentifier().equals("run")
                    && file.isA(file.ownerOf(reference), Asynchronous.THREAD)
                    && Blocks.runsInPlace(file, reference)) {
                report(findings, reference, "`" + Text.of(reference) + "`");
            }
        }
    }

    private static boolean isThread(SourceFile file, Expression expression) {
        return file.isA(file.typeOf(expression), Asynchronous.THREAD);
    }

    private static void report(Findings findings, Node at, String call) {
        findings.add(
                Severity.ESSENTIAL,
                at,
                call + " starts no thread: the work is done right here, and everything after it has to wait.",
                HELP);
    }
}
