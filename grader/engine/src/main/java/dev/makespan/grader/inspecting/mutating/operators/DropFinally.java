package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;

/** Does not do what has to be done in any case. */
public final class DropFinally implements Operator {
    @Override
    public String id() {
        return "drop-finally";
    }

    @Override
    public void mutate(Original original) {
        for (TryStmt attempt : original.tree().findAll(TryStmt.class)) {
            attempt.getFinallyBlock()
                    .filter(block -> !block.getStatements().isEmpty())
                    .ifPresent(block -> original.replace(
                            block, "{ if (Thread.currentThread() == null) " + original.text(block) + " }"));
        }
    }
}
