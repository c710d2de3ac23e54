package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.bubble.programs.Failing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What never ends is named for what it is. */
class OutcomeTest {
    private static final BubbleOptions SHORT_OF_TICKS = BubbleOptions.DEFAULT.withTickLimit(1_000_000);

    private static Run<Object> run(BubbleOptions options, String program) {
        return Bubble.run(options, Rewritten.program(Failing.class, program));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"monitorDeadlock", "lockDeadlock", "poolWaitsForItself", "missedNotify", "latchNeverReached"})
    void deadlock(String program) {
        Run<Object> run = run(BubbleOptions.DEFAULT, program);
        assertThat(run.outcome()).isEqualTo(Outcome.DEADLOCK);
        assertThat(run.reusable()).isTrue();
    }

    @Test
    void deadlockSaysWhoHoldsAndWhoWaits() {
        Run<Object> run = run(BubbleOptions.DEFAULT, "monitorDeadlock");
        assertThat(run.makespan()).isEqualTo(Duration.ofMillis(100));
        assertThat(run.threads())
                .filteredOn(thread -> !thread.name().equals("main"))
                .extracting(ThreadReport::summary)
                .containsExactly(
                        "\"T1\" waits for the monitor of an Object, held by \"T2\"",
                        "\"T2\" waits for the monitor of an Object, held by \"T1\"");
        Run<Object> locks = run(BubbleOptions.DEFAULT, "lockDeadlock");
        assertThat(locks.threads())
                .filteredOn(thread -> !thread.name().equals("main"))
                .extracting(ThreadReport::summary)
                .containsExactly(
                        "\"T1\" waits for a ReentrantLock, held by \"T2\"",
                        "\"T2\" waits for a ReentrantLock, held by \"T1\"");
    }

    @Test
    void busyWaitIsNotAnEndlessLoop() {
        assertThat(run(SHORT_OF_TICKS, "busyWait").outcome()).isEqualTo(Outcome.BUSY_WAIT);
        assertThat(run(SHORT_OF_TICKS, "endlessLoop").outcome()).isEqualTo(Outcome.STEP_LIMIT);
    }

    @Test
    void anEndlessLoopThatSleepsEndsToo() {
        Run<Object> run = run(BubbleOptions.DEFAULT.withStepLimit(10_000), "endlessLoopOfShortSleeps");
        assertThat(run.outcome()).isEqualTo(Outcome.STEP_LIMIT);
        assertThat(run.reusable()).isTrue();
    }

    @Test
    void catchingEverythingDoesNotHelp() {
        Run<Object> run = run(SHORT_OF_TICKS, "endlessLoopThatCatchesEverything");
        assertThat(run.outcome()).isEqualTo(Outcome.STEP_LIMIT);
        assertThat(run.reusable()).isTrue();
    }

    @Test
    void aLimitIsReachedAtTheSameStepEachTime() {
        assertThat(run(SHORT_OF_TICKS, "busyWait").trace())
                .isEqualTo(run(SHORT_OF_TICKS, "busyWait").trace());
    }

    @Test
    void waitingForTheWorldOutsideIsNoDeadlock() {
        BubbleOptions impatient = BubbleOptions.DEFAULT.withWatchdog(Duration.ofMillis(300));
        assertThat(run(impatient, "readsFromOutside").outcome()).isEqualTo(Outcome.EXTERNAL_IO);
        assertThat(run(BubbleOptions.DEFAULT, "waitsForAProcess").outcome()).isEqualTo(Outcome.OK);
    }

    @Test
    void whatTheBodyThrowsIsItsError() {
        Run<Object> run = Bubble.run(() -> {
            throw new IllegalStateException("boom");
        });
        assertThat(run.outcome()).isEqualTo(Outcome.OK);
        assertThat(run.error()).hasMessage("boom");
    }

    @Test
    void threadsLeftBehindAreReported() {
        Run<Object> run = Bubble.run(() -> java.util.concurrent.Executors.newFixedThreadPool(
                        1, Thread.ofPlatform().name("left-", 1).factory())
                .submit(() -> 1)
                .get());
        assertThat(run.outcome()).isEqualTo(Outcome.OK);
        assertThat(run.threads()).extracting(ThreadReport::name).isEqualTo(List.of("left-1"));
        assertThat(run.threads().getFirst().idle()).isTrue();
    }

    @Test
    void aBubbleInsideABubbleIsRefused() {
        Run<Object> run = Bubble.run(() -> Bubble.run(() -> 1));
        assertThat(run.error()).isInstanceOf(IllegalStateException.class).hasMessageContaining("inside a bubble");
        assertThatThrownBy(Bubble::now).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settleWaitsForAllOthersWithoutTakingTime() {
        Run<Duration> run = Bubble.run(() -> {
            int[] steps = {0};
            Thread other = new Thread(() -> {
                for (int i = 0; i < 10; i++) {
                    Thread.yield();
                    steps[0]++;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                steps[0]++;
            });
            other.start();
            Bubble.settle();
            assertThat(steps[0]).isEqualTo(10);
            return Bubble.now();
        });
        assertThat(run.error()).isNull();
        assertThat(run.value()).isEqualTo(Duration.ZERO);
    }
}
