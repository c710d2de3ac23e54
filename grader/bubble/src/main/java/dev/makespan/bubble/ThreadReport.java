package dev.makespan.bubble;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread of a bubble at one moment.
 *
 * @param name as the code under test named it
 * @param virtual whether the code under test made it virtual
 * @param idle whether it is a pool's worker that has nothing to do
 * @param waitsFor what it is blocked on, in words; null if it is not blocked
 * @param heldBy the name of the thread that holds what this one waits for; null if nobody does or nobody can tell
 * @param holds the monitors it has entered, in words
 * @param stack its frames, innermost first
 */
public record ThreadReport(
        String name,
        Thread.State state,
        boolean virtual,
        boolean daemon,
        boolean idle,
        @Nullable String waitsFor,
        @Nullable String heldBy,
        List<String> holds,
        List<StackTraceElement> stack) {
    public ThreadReport {
        holds = List.copyOf(holds);
        stack = List.copyOf(stack);
    }

    /** One line: {@code "T1" waits for a monitor of Fork, held by "T2"}. */
    public String summary() {
        var line = new StringBuilder("\"").append(name).append('"');
        if (idle) {
            line.append(" is an idle pool worker");
        } else if (waitsFor == null) {
            line.append(" is ").append(state.toString().toLowerCase(java.util.Locale.ROOT));
        } else {
            line.append(" waits for ").append(waitsFor);
        }
        if (heldBy != null) {
            line.append(", held by \"").append(heldBy).append('"');
        }
        return line.toString();
    }
}
