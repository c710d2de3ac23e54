package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.verdict.Kind;

/**
 * A task is awaited before the next, independent one is started, so that there is never more than one: in a loop, in a
 * stream, in straight code. No catalogue of other tools knows this mistake, the commonest in these exercises.
 */
public final class SequentialAwait implements Rule {
    @Override
    public String id() {
        return "sequential-await";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class)) {
            if (Asynchronous.awaits(file, call)) {
                AwaitInLoop.look(file, call, findings);
            }
            AwaitInStream.look(file, call, findings);
            InvokeAllOfOne.look(file, call, findings);
        }
        for (BlockStmt block : file.tree().findAll(BlockStmt.class)) {
            AwaitInLine.look(file, block, findings);
        }
    }
}
