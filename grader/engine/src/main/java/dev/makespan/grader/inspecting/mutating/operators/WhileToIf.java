package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.stmt.WhileStmt;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;

/** Looks once where it has to look again after each wake-up. */
public final class WhileToIf implements Operator {
    @Override
    public String id() {
        return "while-to-if";
    }

    @Override
    public void mutate(Original original) {
        for (WhileStmt loop : original.tree().findAll(WhileStmt.class)) {
            original.replace(loop, "if (" + original.text(loop.getCondition()) + ") " + original.text(loop.getBody()));
        }
    }
}
