package dev.makespan.bubble.junit;

import dev.makespan.bubble.Run;
import dev.makespan.bubble.Schedule;
import dev.makespan.bubble.Step;
import dev.makespan.bubble.ThreadReport;
import dev.makespan.bubble.junit.support.Diagnosis;
import dev.makespan.bubble.junit.support.Interleaving;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Why a run fails its test.
 *
 * @param diagnosis what the bubble saw; null if the code said it itself, by an exception
 * @param cause the exception; null if there is none
 */
record Verdict(@Nullable Diagnosis diagnosis, @Nullable Throwable cause) {

    /** @return null if nothing is wrong */
    static @Nullable Verdict of(Run<?> run, Predicate<String> underTest) {
        Diagnosis unfinished = Diagnosis.of(run, underTest);
        if (unfinished != null) {
            return new Verdict(unfinished, null);
        }
        if (run.error() != null) {
            return new Verdict(null, run.error());
        }
        if (!run.uncaught().isEmpty()) {
            Throwable thrown = run.uncaught().getFirst();
            return new Verdict(
                    new Diagnosis(
                            true,
                            "a thread of the test ended with an exception: " + thrown,
                            "threads that come to their end",
                            null,
                            Diagnosis.lineOf(thrown.getStackTrace(), underTest)),
                    thrown);
        }
        List<ThreadReport> locked =
                run.threads().stream().filter(thread -> thread.heldBy() != null).toList();
        if (!locked.isEmpty()) {
            return new Verdict(
                    new Diagnosis(
                            true,
                            "the test ended, but threads of it wait for ever",
                            "every lock is given back",
                            Diagnosis.waiting(locked),
                            Diagnosis.lineOf(locked, underTest)),
                    null);
        }
        return run.races().isEmpty()
                ? null
                : new Verdict(Diagnosis.of(run.races().getFirst(), underTest), null);
    }

    /** What to throw out of the test. */
    Throwable thrown() {
        return diagnosis == null ? Objects.requireNonNull(cause) : failure(text(diagnosis), diagnosis.lookAt());
    }

    /**
     * The same, and how it came to be.
     *
     * @param failed the run that failed
     * @param recorded the same schedule once more, with its steps
     */
    Throwable under(Schedule schedule, Run<?> failed, Run<?> recorded, Predicate<String> underTest, Replay replay) {
        if (cause instanceof TestAbortedException) {
            return cause;
        }
        List<Step> steps = recorded.interleaving().stream()
                .filter(step -> underTest.test(step.line().getClassName()))
                .toList();
        String race = failed.races().isEmpty() || diagnosis != null
                ? ""
                : "\n" + failed.races().getFirst().summary();
        String turns = failed.trace() == recorded.trace()
                ? Interleaving.table(steps)
                : "(it went another way when it was run again: something in it depends on more than the schedule)";
        String text = (diagnosis == null ? message(Objects.requireNonNull(cause)) : text(diagnosis))
                + race
                + "\n" + name(schedule) + " lets the threads take turns so:\n" + turns + "\n"
                + replay.instruction(schedule, failed);
        StackTraceElement line = diagnosis == null ? null : diagnosis.lookAt();
        return failure(text, line == null ? Interleaving.lastTurn(steps) : line);
    }

    private static String name(Schedule schedule) {
        return schedule.kind() == Schedule.Kind.PATH ? "this schedule" : "schedule " + schedule.seed();
    }

    /** Keeps what an IDE needs to show a difference. */
    private AssertionFailedError failure(String text, @Nullable StackTraceElement lookAt) {
        var failure =
                cause instanceof AssertionFailedError known && known.isExpectedDefined() && known.isActualDefined()
                        ? new AssertionFailedError(text, known.getExpected(), known.getActual(), cause)
                        : new AssertionFailedError(text, cause);
        if (lookAt != null) {
            failure.setStackTrace(new StackTraceElement[] {lookAt});
        } else if (cause != null) {
            failure.setStackTrace(cause.getStackTrace());
        }
        return failure;
    }

    private static String message(Throwable thrown) {
        return thrown instanceof AssertionError && thrown.getMessage() != null
                ? thrown.getMessage().strip()
                : thrown.toString();
    }

    private static String text(Diagnosis diagnosis) {
        var text = new StringBuilder(diagnosis.saw());
        part(text, "expected", diagnosis.expected());
        part(text, "how", diagnosis.how());
        StackTraceElement line = diagnosis.lookAt();
        part(text, "look at", line == null ? null : line.getFileName() + ":" + line.getLineNumber());
        return text.toString();
    }

    private static void part(StringBuilder text, String name, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            text.append("\n  %-9s ".formatted(name)).append(words.replace("\n", "\n            "));
        }
    }
}
