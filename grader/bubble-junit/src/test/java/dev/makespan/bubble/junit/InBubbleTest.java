package dev.makespan.bubble.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.EventType;
import org.opentest4j.AssertionFailedError;
import samples.Unsupported;
import samples.Wrong;

/** Tests in bubbles, run by JUnit itself. */
class InBubbleTest {
    private static final Map<String, TestExecutionResult> wrong = new HashMap<>();
    private static String reported = "";

    @BeforeAll
    static void run() {
        System.setProperty("makespan.watchdog.seconds", "1");
        try {
            EngineExecutionResults results = execute(Wrong.class);
            results.testEvents().finished().stream()
                    .forEach(event -> wrong.put(
                            event.getTestDescriptor().getDisplayName().replace("()", ""),
                            event.getRequiredPayload(TestExecutionResult.class)));
            reported = results.allEvents()
                    .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
                    .map(event -> event.getTestDescriptor().getDisplayName() + " "
                            + event.getPayload().orElseThrow())
                    .collect(Collectors.joining("\n"));
        } finally {
            System.clearProperty("makespan.watchdog.seconds");
        }
    }

    private static EngineExecutionResults execute(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static Throwable failure(String test) {
        TestExecutionResult result = Objects.requireNonNull(wrong.get(test), () -> test + " not in " + wrong.keySet());
        assertThat(result.getStatus()).as(test).isEqualTo(TestExecutionResult.Status.FAILED);
        return result.getThrowable().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"samples.Right, 12", "samples.RightByMethod, 2"})
    void theWholeLifeOfATestIsInTheBubble(String tests, int count) throws Exception {
        EngineExecutionResults results = execute(Class.forName(tests));
        assertThat(results.testEvents().failed().list()).isEmpty();
        assertThat(results.testEvents().succeeded().list()).hasSize(count);
    }

    @Test
    void aPlainFailureStaysWhatItIs() {
        assertThat(failure("plainAssertion"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("the sum ==> expected: <4> but was: <5>");
        assertThat(failure("failsBeforeAndAfter"))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> assertThat(thrown.getSuppressed()[0]).hasMessage("after it"));
    }

    @Test
    void anExploredFailureShowsItsScheduleAndHowToReplayIt() {
        Throwable lostUpdate = failure("lostUpdate");
        assertThat(lostUpdate.getMessage())
                .startsWith("the count ==> expected: <4> but was: ")
                .containsPattern("\nschedule \\d+ lets the threads take turns so:\n\\| ")
                .containsPattern("\\| getAsInt:\\d+ +\\| +\\|")
                .containsPattern("\nto replay it: -Dmakespan.seed=\\d+ -Dmakespan.trace=[0-9a-f]+$");
        assertThat(((AssertionFailedError) lostUpdate).getExpected().getValue()).isEqualTo(4);
        assertThat(lostUpdate.getStackTrace()[0].getFileName()).isEqualTo("Counting.java");
    }

    @Test
    void aRaceFailsThoughEveryResultWasRight() {
        assertThat(failure("readsWithoutALock").getMessage())
                .startsWith("boolean[] has no guard: ")
                .contains("\"counts\" writes it at ")
                .contains("expected  every access to a shared variable is ordered")
                .containsPattern("look at +Wrong.java:\\d+");
    }

    @Test
    void allSchedulesAreTriedOrElseTheTestFails() {
        assertThat(failure("lostUpdateAmongAll").getMessage())
                .startsWith("the count ==> expected: <4> but was: ")
                .contains("\nthis schedule lets the threads take turns so:\n| ")
                .endsWith("to replay it, run the test again: all schedules come in the same order");
        assertThat(failure("moreSchedulesThanThat")).hasMessageContaining("schedules passed, but these are not all");
    }

    @Test
    void aDeadlockNamesThreadsAndLocks() {
        assertThat(failure("deadlock").getMessage())
                .startsWith("deadlock after 10 ms: nothing can ever go on")
                .contains("\"A\" waits for the monitor of an Object, held by \"B\"")
                .containsPattern("look at +Wrong.java:\\d+$");
        assertThat(failure("deadlockOfThreadsThatNobodyWaitsFor").getMessage())
                .contains("\"A\" waits for the monitor of an Object, held by \"B\"");
        assertThat(failure("lockOrder").getMessage())
                .startsWith("deadlock after 0 s")
                .contains("to replay it: -D");
    }

    @Test
    void runawayCodeIsNamed() {
        assertThat(failure("busyWait").getMessage()).contains("without ever waiting");
        assertThat(failure("endlessLoop").getMessage()).contains("a loop goes on without an end");
    }

    @Test
    void whatEndsAnotherThreadFailsTheTest() {
        assertThat(failure("anotherThreadDies"))
                .hasMessageContaining("java.lang.IllegalStateException: no bread")
                .hasMessageContaining("look at")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatNoBubbleCanModelIsNoPass() {
        assertThat(failure("waitsForTheWorld")).hasMessageContaining("waits for a file, a socket or a process");
        assertThat(failure("exits")).hasMessageContaining("exit code 3");
    }

    @Test
    void idleThreadsAreReportedOnly() {
        assertThat(wrong.get("leavesAPool").getStatus()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
        assertThat(reported).contains("leavesAPool").contains("\"pool-1-thread-1\" is an idle pool worker");
    }

    @Test
    void anAssumptionAborts() {
        assertThat(wrong.get("assumesWhatIsNot").getStatus()).isEqualTo(TestExecutionResult.Status.ABORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "SetsUpOnce, @BeforeAll",
        "TearsDownOnce, @AfterAll",
        "OneInstance, one test instance per class",
        "MakesTests, @TestFactory",
        "AsksInItsConstructor, a constructor without parameters",
        "AsksBeforeEach, no parameters of a @BeforeEach method",
        "TakesItsOwnRecords, is loaded afresh there",
        "ExploresLessThanNothing, less than no schedules",
        "ExploresSomeAndAll, either a number of schedules or all",
    })
    void whatCannotWorkSaysSo(String name, String words) throws Exception {
        EngineExecutionResults results = execute(Class.forName(Unsupported.class.getName() + "$" + name));
        assertThat(results.allEvents().failed().list()).hasSize(1);
        Throwable failure = results.allEvents()
                .failed()
                .list()
                .getFirst()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
        assertThat(failure).isInstanceOf(ExtensionConfigurationException.class).hasMessageContaining(words);
    }
}
