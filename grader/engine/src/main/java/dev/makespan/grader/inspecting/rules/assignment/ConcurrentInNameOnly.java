package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.verdict.Kind;

/**
 * Futures and executors that are there, and do nothing: the work is done before there is a future, all of it in one
 * task, or beside an executor that never gets a task.
 */
public final class ConcurrentInNameOnly implements Rule {
    @Override
    public String id() {
        return "concurrent-in-name-only";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var slow = new SlowCalls(file);
        var beforehand = new DoneBeforehand(file, slow);
        var oneTask = new OneTaskForAll(file, slow);
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class)) {
            beforehand.look(call, findings);
            IdleExecutor.look(file, call, findings);
            oneTask.look(call, findings);
        }
    }
}
