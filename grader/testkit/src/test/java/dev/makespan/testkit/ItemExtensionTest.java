package dev.makespan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import demo.DemoExercise;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.EventType;

/** The items of a demonstration exercise, whose code does everything wrong, say what went wrong. */
class ItemExtensionTest {
    private static Map<String, ItemResult> results;

    @BeforeAll
    static void run() {
        results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(DemoExercise.class))
                .execute()
                .allEvents()
                .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.reporting.ReportEntry.class))
                .map(entry -> ItemResult.from(entry.getKeyValuePairs()))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(ItemResult::id, result -> result));
    }

    private static ItemResult result(String id) {
        return Objects.requireNonNull(results.get(id), () -> id + " is not among " + results.keySet());
    }

    @Test
    void aRightAnswerPasses() {
        ItemResult right = result("right");
        assertThat(right.outcome()).isEqualTo(ItemResult.Outcome.PASSED);
        assertThat(right.points()).isEqualTo(10);
        assertThat(right.makespanNanos()).isEqualTo(480_000_000_000L);
        assertThat(right.spanNanos()).isEqualTo(480_000_000_000L);
        assertThat(right.workNanos()).isEqualTo(3 * 480_000_000_000L);
    }

    @Test
    void callsThatNeverOverlapAreNamedAndDrawn() {
        ItemResult overlap = result("overlap");
        assertThat(overlap.outcome()).isEqualTo(ItemResult.Outcome.FAILED);
        assertThat(overlap.points()).isZero();
        assertThat(overlap.saw())
                .isEqualTo("cook() calls never overlapped: cook(bacon) began at 8 min, after cook(cheese) was done");
        assertThat(overlap.expected()).isEqualTo("3 cook() calls in flight at once");
        assertThat(overlap.how()).isEqualTo("""
                        cook(cheese) |█████████████                           | 0 s to 8 min
                        cook(bacon)  |             ██████████████             | 8 min to 16 min
                        cook(vegan)  |                           █████████████| 16 min to 24 min""");
        assertThat(overlap.file()).isEqualTo("Burgers.java");
        assertThat(overlap.line()).isPositive();
    }

    @Test
    void aWrongMakespanSaysWhereTimeWasLost() {
        ItemResult makespan = result("makespan");
        assertThat(makespan.saw()).isEqualTo("it took 24 min from start to end");
        assertThat(makespan.expected()).isEqualTo("exactly 8 min");
        assertThat(makespan.how()).startsWith("cook(bacon) began only when another call was done");
    }

    @Test
    void aRaceIsFoundThoughThePlainScheduleCountsRight() {
        ItemResult race = result("race");
        assertThat(race.outcome()).isEqualTo(ItemResult.Outcome.FAILED);
        assertThat(race.saw()).contains(" has no guard: \"Thread-0\" ").contains(", \"Thread-1\" ");
        assertThat(race.expected()).startsWith("every access to a shared variable is ordered: by a lock");
        assertThat(race.file()).isEqualTo("Burgers.java");
        assertThat(race.line()).isPositive();
    }

    @Test
    void whatOnlyAScheduleShowsIsShownWithIt() {
        ItemResult checkThenAct = result("checkThenAct");
        assertThat(checkThenAct.outcome()).isEqualTo(ItemResult.Outcome.FAILED);
        assertThat(checkThenAct.seed()).isNotNull();
        assertThat(checkThenAct.saw()).startsWith("the seats left is ");
        assertThat(checkThenAct.how())
                .contains("schedule " + checkThenAct.seed())
                .contains("| Thread-0")
                .contains("| Thread-1");
    }

    @Test
    void aDeadlockNamesThreadsAndLocks() {
        assertThat(result("deadlock").saw()).startsWith("deadlock after 0 s");
        assertThat(result("deadlock").how())
                .contains("\"A\" waits for the monitor of an Object, held by \"B\"")
                .startsWith("the test, in \"main\", waits for ");
    }

    @Test
    void runawayCodeIsNamed() {
        assertThat(result("spin").saw()).contains("without ever waiting");
        assertThat(result("polls").saw()).isEqualTo("\"main\" asked over and over whether it may go on");
        assertThat(result("polls").file()).isEqualTo("Burgers.java");
        assertThat(result("endless").saw()).isEqualTo("a loop goes on without an end");
        assertThat(result("exit").saw()).contains("exit code 0");
        assertThat(result("leak").saw()).contains("\"pool-1-thread-1\" is an idle pool worker");
    }

    @Test
    void whatIsNotWrittenYetSaysSo() {
        assertThat(result("todo").saw()).isEqualTo("this part is not written yet (TODO: cook)");
        assertThat(result("todo").expected()).isEqualTo("your code in its place");
        assertThat(result("todo").file()).isEqualTo("Burgers.java");
    }

    @Test
    void anExceptionIsToldWithItsCauseAndLine() {
        assertThat(result("exception").saw())
                .isEqualTo("CompletionException (java.lang.IllegalStateException: no bread) was thrown,"
                        + " caused by IllegalStateException (no bread)");
        assertThat(result("exception").file()).isEqualTo("Burgers.java");
    }

    @Test
    void plainAssertionsKeepWhatTheySaw() {
        assertThat(result("plainAssertion").saw()).isEqualTo("the sum: 5");
        assertThat(result("plainAssertion").expected()).isEqualTo("the sum: 4");
    }

    @Test
    void staticStateDoesNotSurviveFromOneItemToTheNext() {
        assertThat(result("statics").outcome()).isEqualTo(ItemResult.Outcome.PASSED);
        assertThat(result("staticsAgain").outcome()).isEqualTo(ItemResult.Outcome.PASSED);
    }

    @Test
    void awaitilityWaitsInVirtualTime() {
        assertThat(result("awaitility").outcome())
                .as(result("awaitility").toString())
                .isEqualTo(ItemResult.Outcome.PASSED);
        assertThat(result("awaitilityGivesUp").saw()).contains("10 s");
    }

    @Test
    void aResultSurvivesItsJourneyAsAReportEntry() {
        for (ItemResult result : results.values()) {
            assertThat(ItemResult.from(result.toEntry())).contains(result);
        }
        assertThat(ItemResult.from(Map.of("somebody", "else"))).isEmpty();
    }
}
