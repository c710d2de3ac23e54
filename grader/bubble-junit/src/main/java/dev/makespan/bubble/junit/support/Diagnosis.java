package dev.makespan.bubble.junit.support;

import dev.makespan.bubble.Outcome;
import dev.makespan.bubble.Race;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.ThreadReport;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a run, in words; what was thrown speaks for itself and is not looked at.
 *
 * @param proven whether the code is at fault; otherwise the bubble cannot tell
 * @param saw what happened
 * @param expected what should have happened; null if nothing is proven
 * @param how how that can come about; null if unknown
 * @param lookAt the innermost line of the code under test; null if unknown
 */
public record Diagnosis(
        boolean proven,
        String saw,
        @Nullable String expected,
        @Nullable String how,
        @Nullable StackTraceElement lookAt) {
    private static final String ENDS = "the call comes to its end";
    private static final String ORDERED = "every access to a shared variable is ordered: by a lock, a volatile field,"
            + " an atomic variable, the start or the end of a thread";
    private static final int THREADS = 6;

    /** In days: what runs without an end gets that far in virtual time only if it does nothing but wait. */
    private static final int YEARS_TOO_MANY = 365;

    /**
     * Why a run did not come to its end.
     *
     * @param underTest tells by its binary name whether a class is under test
     * @return null if it did
     */
    public static @Nullable Diagnosis of(Run<?> run, Predicate<String> underTest) {
        return switch (run.outcome()) {
            case OK -> null;
            case DEADLOCK ->
                new Diagnosis(
                        true,
                        "deadlock after " + Words.time(run.makespan()) + ": nothing can ever go on",
                        ENDS,
                        waiting(run.threads()),
                        lineOf(run.threads(), underTest));
            case BUSY_WAIT ->
                new Diagnosis(
                        true,
                        "a thread runs round a loop without ever waiting, while others wait for time to pass",
                        "a thread that waits for something sleeps, blocks or is notified",
                        "the loop keeps its processor busy; it asks the same question millions of times",
                        lineOf(run.threads(), underTest));
            case STEP_LIMIT -> {
                boolean waitsForEver = run.makespan().toDays() > YEARS_TOO_MANY;
                yield new Diagnosis(
                        true,
                        waitsForEver
                                ? "somebody waits for what never comes: after years of virtual time it still waited again"
                                : "a loop goes on without an end",
                        ENDS,
                        waitsForEver ? waiting(run.threads()) : null,
                        lineOf(run.threads(), underTest));
            }
            default ->
                new Diagnosis(
                        false,
                        reason(run.outcome()) + " "
                                + run.threads().stream().map(Diagnosis::summary).collect(Collectors.joining("; ")),
                        null,
                        null,
                        lineOf(run.threads(), underTest));
        };
    }

    /** Why two accesses are a defect, whatever came of them. */
    public static Diagnosis of(Race race, Predicate<String> underTest) {
        StackTraceElement line = race.later().line();
        return new Diagnosis(
                true,
                race.summary(),
                ORDERED,
                null,
                underTest.test(line.getClassName()) ? line : race.earlier().line());
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case EXTERNAL_IO -> "The code waits for a file, a socket or a process, which virtual time cannot model.";
            case ESCAPED_THREAD -> "The code waits for a thread that was not started by it.";
            case PINNED ->
                "A thread waits inside a static initialiser for what another thread holds; meanwhile nothing else could"
                        + " run, so virtual time cannot tell what would have come of it.";
            default -> "The run made no progress and was given up; nobody can tell why.";
        };
    }

    /** The threads that wait, one a line. */
    public static String waiting(List<ThreadReport> threads) {
        return threads.stream()
                .filter(thread -> !thread.idle())
                .limit(THREADS)
                .map(Diagnosis::summary)
                .collect(Collectors.joining("\n"));
    }

    /** One line; whose "main" is, the code under test cannot know. */
    private static String summary(ThreadReport thread) {
        return thread.summary().replaceFirst("^\"main\"", "the test, in \"main\",");
    }

    /** The innermost line of the code under test; of the thread that is to blame, if that can be told. */
    public static @Nullable StackTraceElement lineOf(List<ThreadReport> threads, Predicate<String> underTest) {
        return threads.stream()
                .sorted(Comparator.comparing(
                        thread -> thread.heldBy() == null && thread.state() != Thread.State.RUNNABLE))
                .map(thread -> lineOf(thread.stack().toArray(StackTraceElement[]::new), underTest))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The innermost line of the code under test on a stack. */
    public static @Nullable StackTraceElement lineOf(StackTraceElement[] stack, Predicate<String> underTest) {
        return Arrays.stream(stack)
                .filter(frame -> underTest.test(frame.getClassName()))
                .filter(frame -> frame.getLineNumber() > 0)
                .findFirst()
                .orElse(null);
    }
}
