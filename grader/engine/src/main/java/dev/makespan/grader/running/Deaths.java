package dev.makespan.grader.running;

import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import java.time.Duration;

/** What it means for an item that its worker was lost while the item ran, in the student's words. */
final class Deaths {
    private static final String EXPECTED_TO_END = "your code comes back, and leaves the JVM running";

    private final WorkerOptions options;

    Deaths(WorkerOptions options) {
        this.options = options;
    }

    Item of(PlannedItem item, Death death) {
        return switch (death) {
            case Death.Exited(int code, boolean memory)
            when memory ->
                item.lost(
                        Outcome.FAILED,
                        "your code ran out of memory (limit " + options.heapMegabytes() + " MB)",
                        "your code gets by with that much",
                        "a collection, an array or a text that grows without an end",
                        null);
            case Death.Exited(int code, boolean _) ->
                item.lost(
                        Outcome.FAILED,
                        "your code ended the JVM (exit code " + code + ")",
                        EXPECTED_TO_END,
                        "System.exit or Runtime.halt, perhaps in a static initialiser",
                        null);
            case Death.Endless(Duration limit) ->
                item.lost(
                        Outcome.FAILED,
                        "your code was still running after " + seconds(limit) + " of processor time",
                        "your code comes to an end",
                        "a loop whose condition never becomes false",
                        null);
            case Death.Silent(Duration deadline) ->
                item.lost(
                        Outcome.INCONCLUSIVE,
                        "the item did not end within " + seconds(deadline)
                                + " of real time, although it used little processor time",
                        "your code waits for nothing outside the exercise",
                        "a read from a socket, a pipe or another process; or a machine that is too busy",
                        null);
            case Death.Nonsense(String what) ->
                item.lost(
                        Outcome.FAILED,
                        "while your code ran, something that is not the grader wrote to the grader's own channel: "
                                + what,
                        "your code prints with System.out, or not at all",
                        "a stream on FileDescriptor.out",
                        null);
            case Death.Fault(String reason) ->
                item.lost(Outcome.INCONCLUSIVE, "the grader cannot tell: " + reason, null, null, null);
        };
    }

    /** For an item that never began, and not because of the submission. */
    Item notBegun(PlannedItem item, Death death) {
        String reason = switch (death) {
            case Death.Exited(int code, boolean _) ->
                "its worker ended before your code was run (exit code " + code + ")";
            case Death.Endless(Duration _), Death.Silent(Duration _) -> "its worker did not get ready";
            case Death.Nonsense(String what) -> "its worker said " + what;
            case Death.Fault(String fault) -> fault;
        };
        return item.lost(Outcome.INCONCLUSIVE, "the grader cannot tell: " + reason, null, null, null);
    }

    /** For an item that was not tried any more. */
    Item skipped(PlannedItem item) {
        return item.lost(
                Outcome.SKIPPED,
                "not run: earlier items of this exercise had to be ended from outside " + (options.restarts() + 1)
                        + " times",
                "mend those items first",
                null,
                null);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
