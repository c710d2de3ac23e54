package dev.makespan.grader.inspecting.mutating.operators;

import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Swallows an interrupt. */
public final class DropInterruptRestore implements Operator {
    @Override
    public String id() {
        return "drop-interrupt-restore";
    }

    @Override
    public void mutate(Original original) {
        Calls.statements(original.tree(), Set.of("interrupt")).stream()
                .filter(statement -> statement.toString().equals("Thread.currentThread().interrupt();"))
                .forEach(original::drop);
    }
}
