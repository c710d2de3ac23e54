package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;

/** Takes no monitor. */
public final class DropSynchronized implements Operator {
    @Override
    public String id() {
        return "drop-synchronized";
    }

    @Override
    public void mutate(Original original) {
        for (Modifier modifier : original.tree().findAll(Modifier.class)) {
            if (modifier.getKeyword() == Modifier.Keyword.SYNCHRONIZED) {
                original.replace(modifier, "");
            }
        }
        for (SynchronizedStmt guarded : original.tree().findAll(SynchronizedStmt.class)) {
            original.replace(guarded, original.text(guarded.getBody()));
        }
    }
}
