package dev.makespan.grader.inspecting.mutating.operators;

import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Wakes nobody: whoever waits for this goes on waiting. */
public final class DropNotify implements Operator {
    private static final Set<String> WAKES = Set.of(
            "arrive",
            "arriveAndDeregister",
            "complete",
            "completeExceptionally",
            "countDown",
            "notify",
            "notifyAll",
            "release",
            "signal",
            "signalAll",
            "unpark");

    @Override
    public String id() {
        return "drop-notify";
    }

    @Override
    public void mutate(Original original) {
        Calls.statements(original.tree(), WAKES).forEach(original::drop);
    }
}
