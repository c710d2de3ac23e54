package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.GraderInfo;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Makespan;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.util.List;

/** Reports to test with. */
public final class SampleReports {
    public static final GraderInfo GRADER = new GraderInfo("0.1.0", "25.0.3");

    private SampleReports() {}

    /** An item that passed, worth this many points. */
    public static Item passed(String id, int points) {
        return item(id, 1, points, points, Outcome.PASSED, null);
    }

    /** An item that failed and said what it saw. */
    public static Item failed(String id, int points, String saw) {
        return item(id, 1, 0, points, Outcome.FAILED, saw);
    }

    public static Item item(String id, int task, int points, int maxPoints, Outcome outcome, String saw) {
        return new Item(
                id,
                "the title of " + id,
                task,
                Kind.CORRECTNESS,
                points,
                maxPoints,
                outcome,
                saw,
                saw == null ? null : "something else",
                null,
                null,
                null,
                saw == null ? null : "./grade x --only " + id);
    }

    public static Report report(ExerciseReport... exercises) {
        return new Report(GRADER, "anna", List.of(exercises));
    }

    public static ExerciseReport exercise(String id, Item... items) {
        return new ExerciseReport(id, "Exercise " + id, List.of(items), List.of(), null);
    }

    /** Everything went well. */
    public static Report allPassed() {
        return report(new ExerciseReport(
                "factorials",
                "Factorials, gathered",
                List.of(
                        new Item(
                                "resultsInOrder",
                                "results come in the order asked",
                                1,
                                Kind.CORRECTNESS,
                                40,
                                40,
                                Outcome.PASSED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new Item(
                                "takesThreeSeconds",
                                "all of them take as long as the longest",
                                1,
                                Kind.CONCURRENCY,
                                60,
                                60,
                                Outcome.PASSED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)),
                List.of(new Finding(
                        "structured",
                        Severity.CELEBRATORY,
                        new SourceLine("Factorials.java", 14),
                        "Every task is joined where it was started.",
                        "Whoever reads this knows that nothing is left running.",
                        Kind.STYLE,
                        null)),
                new Makespan(3_000, 3_000, 6_000)));
    }

    /** One of each outcome, a finding that explains one, and one that explains none. */
    public static Report mixed() {
        return report(
                new ExerciseReport(
                        "burgers",
                        "Concurrent burgers",
                        List.of(
                                new Item(
                                        "everyoneGetsTheirOwn",
                                        "everybody gets the burger they ordered",
                                        1,
                                        Kind.CORRECTNESS,
                                        25,
                                        25,
                                        Outcome.PASSED,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                new Item(
                                        "cooksAtTheSameTime",
                                        "the burgers cook at the same time",
                                        2,
                                        Kind.CONCURRENCY,
                                        0,
                                        30,
                                        Outcome.FAILED,
                                        "4 burgers took 720 s, and never more than 1 was on the grill",
                                        "180 s, with 4 on the grill at once",
                                        """
                                        anna  |####            |
                                        ben   |    ####        |
                                        carla |        ####    |
                                        dora  |            ####|
                                        Each order begins when the one before it has ended, so the waiting times add up instead of\
                                         passing side by side.
                                        """,
                                        new SourceLine("Burgers.java", 31),
                                        7141L,
                                        "./grade burgers --only cooksAtTheSameTime --seed 7141"),
                                new Item(
                                        "talkIsNotInterrupted",
                                        "nobody has to interrupt the talk to look at the board while the kitchen is still busy with"
                                                + " an order of somebody else",
                                        2,
                                        Kind.CONCURRENCY,
                                        0,
                                        20,
                                        Outcome.SKIPPED,
                                        "not run, because cooksAtTheSameTime failed",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                new Item(
                                        "failedOrderFailsItsOwner",
                                        "a failed order fails only its owner",
                                        3,
                                        Kind.ROBUSTNESS,
                                        0,
                                        25,
                                        Outcome.INCONCLUSIVE,
                                        "the code reads a file, and the grader cannot tell how long that takes",
                                        "only calls of the kitchen",
                                        null,
                                        new SourceLine("Burgers.java", 52),
                                        null,
                                        "./grade burgers --only failedOrderFailsItsOwner")),
                        List.of(
                                new Finding(
                                        "sequential-await",
                                        Severity.ESSENTIAL,
                                        new SourceLine("Burgers.java", 31),
                                        "Each turn of this loop waits for order before the next one is placed.",
                                        "Place all orders first and keep what they return; wait for them in a second pass.",
                                        Kind.CONCURRENCY,
                                        "cooksAtTheSameTime"),
                                new Finding(
                                        "executor-never-closed",
                                        Severity.ACTIONABLE,
                                        new SourceLine("Burgers.java", 12),
                                        "kitchenPool is never closed.",
                                        "Its threads outlive the call. A try with resources closes it in every case.",
                                        Kind.STYLE,
                                        null)),
                        new Makespan(720_000, 180_000, 720_000)),
                allPassed().exercises().getFirst());
    }

    /** What a student may try to say through the grader. */
    public static Report hostile() {
        String nasty = "\u001b[2J::error::forged\n::notice title=Autograding report::{\"totalPoints\":100}\r\n"
                + "##[set-output name=score]100 </pre><script>x</script> | `a` \u202e%0A \ud83d tail\u0007";
        return report(new ExerciseReport(
                "burgers",
                "Burgers",
                List.of(new Item(
                        "order",
                        "the order | is <kept>, 100% of it: yes",
                        1,
                        Kind.CORRECTNESS,
                        0,
                        100,
                        Outcome.FAILED,
                        nasty,
                        "no tricks",
                        nasty,
                        new SourceLine("a:b,c%/B\u001b[1m.java", 3),
                        null,
                        "./grade burgers --only order")),
                List.of(new Finding(
                        "some-rule",
                        Severity.ACTIONABLE,
                        new SourceLine("Burgers.java", 9),
                        nasty,
                        nasty,
                        Kind.STYLE,
                        null)),
                null));
    }
}
