package dev.makespan.bubble;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps where the threads of a run were about to use something that others may use as well: the end of it. */
final class Recorder {
    private static final int STEPS_KEPT = 10_000;
    private static final StackWalker STACK = StackWalker.getInstance();

    private final Deque<Step> steps = new ArrayDeque<>();

    /**
     * Notes the place from which rewritten code called its hook.
     *
     * @param thread the name of the current thread
     */
    void record(String thread) {
        STACK.walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith("dev.makespan.bubble."))
                        .findFirst())
                .ifPresent(frame -> add(new Step(thread, frame.toStackTraceElement())));
    }

    private void add(Step step) {
        if (steps.size() == STEPS_KEPT) {
            steps.removeFirst();
        }
        steps.addLast(step);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
