package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.bubble.programs.Failing;
import dev.makespan.bubble.programs.Outside;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What never ends is named for what it is. */
class OutcomeTest {
    private static final BubbleOptions SHORT_OF_TICKS = BubbleOptions.DEFAULT.withTickLimit(1_000_000);
    private static final BubbleOptions IMPATIENT = BubbleOptions.DEFAULT.withWatchdog(Duration.ofMillis(300));

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
    void whoWaitsForYearsNeverEnds() {
        Run<Object> run = run(BubbleOptions.DEFAULT, "closesAroundAnEndlessTask");
        assertThat(run.outcome()).isEqualTo(Outcome.STEP_LIMIT);
        assertThat(run.steps()).as("a day a jump").isLessThan(50_000);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptsAConnection",
                "readsFromASocket",
                "readsFromASocketWhileOthersSleep",
                "acceptsOnAChannel",
                "selects",
                "readsFromAPipe",
                "readsFromAFileThatBlocks",
                "waitsForAProcess",
                "waitsForAProcessNotTooLong"
            })
    void waitingForTheWorldOutsideIsNoDeadlockAndTakesNoTime(String program) {
        Run<Object> run = Bubble.run(IMPATIENT, Rewritten.program(Outside.class, program));
        assertThat(run.outcome()).isEqualTo(Outcome.EXTERNAL_IO);
        assertThat(run.makespan()).isZero();
        assertThat(run.threads())
                .anySatisfy(thread -> assertThat(thread.stack())
                        .anyMatch(frame -> frame.getMethodName().equals(program)));
    }

    @Test
    void theWorldOutsideMayAnswer() {
        assertThat(Bubble.run(Rewritten.program(Outside.class, "waitsForAProcessThatEnds"))
                        .value())
                .isEqualTo(0);
        for (int i = 0; i < 3; i++) { // the first makes the JDK's pollers, which serve all later ones
            Run<Object> run = Bubble.run(Rewritten.program(Outside.class, "talksToItselfThroughASocket"));
            assertThat(run.outcome()).isEqualTo(Outcome.OK);
            assertThat(run.value()).isEqualTo("42");
        }
    }

    @Test
    void waitingForAThreadOutsideIsNoDeadlock() {
        var never = new CountDownLatch(1);
        Thread platform = Thread.ofPlatform().daemon().start(() -> awaitUninterruptibly(never));
        Thread virtual = Thread.startVirtualThread(() -> awaitUninterruptibly(never));
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.submit(() -> 1); // so that its thread is there before the bubble is
        try {
            List<Callable<Object>> bodies = List.of(
                    () -> {
                        platform.join();
                        return "";
                    },
                    () -> {
                        virtual.join();
                        return "";
                    },
                    () -> pool.submit(() -> awaitUninterruptibly(never)).get(),
                    () -> Rewritten.program(Outside.class, "waitsForTheExitOfAProcess")
                            .call());
            assertThat(bodies)
                    .extracting(body -> Bubble.run(IMPATIENT, body))
                    .allSatisfy(run -> assertThat(run.reusable()).isTrue())
                    .extracting(Run::outcome)
                    .containsOnly(Outcome.ESCAPED_THREAD);
        } finally {
            never.countDown();
            pool.close();
        }
    }

    @Test
    void aThreadOutsideMayAnswer() throws Exception {
        for (int i = 0; i < 200; i++) { // it may answer at any moment, also while the bubble looks at who waits
            var asked = new CountDownLatch(1);
            var answered = new CompletableFuture<String>();
            Thread outside = Thread.ofPlatform().start(() -> {
                awaitUninterruptibly(asked);
                answered.complete("yes");
            });
            while (outside.getState() != Thread.State.WAITING) { // a bubble learns of a thread outside by waking it
                Thread.onSpinWait();
            }
            Run<String> run = Bubble.run(() -> {
                asked.countDown();
                return answered.get();
            });
            assertThat(run.value()).isEqualTo("yes");
            outside.join();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wantsAMonitorInAStaticInitialiser",
                "waitsToBeNotifiedInAStaticInitialiser",
                "wantsAClassThatAnotherThreadInitialises"
            })
    void blockingWhereANativeFrameHoldsTheThreadIsNamed(String program) {
        Run<Object> run = Bubble.run(IMPATIENT, Rewritten.program(Outside.class, program));
        assertThat(run.outcome()).isEqualTo(Outcome.PINNED);
        assertThat(run.reusable()).isFalse();
        assertThat(run.threads())
                .hasSize(2)
                .anySatisfy(thread -> assertThat(thread.stack())
                        .anyMatch(frame -> frame.getMethodName().equals(program)));
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
    void nothingIsLeftOfThreadsLeftBehind() {
        int before = Thread.getAllStackTraces().size();
        var left = new ArrayList<WeakReference<Thread>>();
        for (int i = 0; i < 20; i++) {
            Run<Object> run = Bubble.run(() -> {
                for (Thread.Builder builder :
                        List.of(Thread.ofVirtual(), Thread.ofPlatform().daemon())) {
                    left.add(new WeakReference<>(builder.start(LockSupport::park)));
                    left.add(new WeakReference<>(builder.start(() -> awaitUninterruptibly(new CountDownLatch(1)))));
                }
                Bubble.settle();
                return "";
            });
            assertThat(run.threads()).hasSize(4);
            assertThat(run.reusable()).isTrue();
        }
        assertThat(Thread.getAllStackTraces()).hasSizeLessThan(before + 10);
        for (int i = 0; i < 100 && left.stream().anyMatch(thread -> thread.get() != null); i++) {
            System.gc();
        }
        assertThat(left).allMatch(thread -> thread.get() == null);
    }

    @Test
    void advanceLetsTimePassAndAllThatWasDueHappen() {
        Run<String> run = Bubble.run(() -> {
            var ticks = new ArrayList<Long>();
            var ticker = Executors.newScheduledThreadPool(1);
            ticker.scheduleAtFixedRate(() -> ticks.add(Bubble.now().toMillis()), 100, 100, TimeUnit.MILLISECONDS);
            Bubble.advance(Duration.ofMillis(300));
            String seen = ticks + " at " + Bubble.now();
            ticker.shutdownNow();
            return seen;
        });
        assertThat(run.value()).isEqualTo("[100, 200, 300] at PT0.3S");
        assertThat(Bubble.run(() -> {
                            Bubble.advance(Duration.ofNanos(-1));
                            return "";
                        })
                        .error())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only goes forward");
        assertThatThrownBy(() -> Bubble.advance(Duration.ZERO)).isInstanceOf(IllegalStateException.class);
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
