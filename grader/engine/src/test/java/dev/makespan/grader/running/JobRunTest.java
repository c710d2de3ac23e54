package dev.makespan.grader.running;

import static dev.makespan.grader.running.ScriptedWorker.HONEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.running.ScriptedWorker.Script;
import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Nonce;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.testkit.ItemResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is to blame, who gets a new worker, and what never counts as a pass. */
class JobRunTest {
    private static final WorkerOptions OPTIONS =
            new WorkerOptions(1, 64, Duration.ofSeconds(1), Duration.ofSeconds(1), 2, 3);
    private static final CompiledClasses NONE = new CompiledClasses(Map.of());
    private static final Death EXIT = new Death.Exited(0, false);
    private static final ExerciseClasses EXERCISE = ExerciseClasses.of(NONE, NONE, Javac.compile("""
            package a;
            import dev.makespan.testkit.*;
            class ATest {
                @Item(value = "X", task = 1, points = 10, kind = Kind.CORRECTNESS) void x() {}
                @Item(value = "Y", task = 1, points = 20, kind = Kind.CONCURRENCY) void y() {}
                @Item(value = "Z", task = 2, points = 30, kind = Kind.ROBUSTNESS) void z() {}
            }
            """));

    private final List<ScriptedWorker> started = new ArrayList<>();
    private final List<ScriptedWorker> toStart = new ArrayList<>();
    private final WorkerPool pool = new WorkerPool(OPTIONS, this::start);

    private Worker start() {
        ScriptedWorker worker = toStart.isEmpty() ? new ScriptedWorker(HONEST) : toStart.removeFirst();
        started.add(worker);
        return worker;
    }

    @Test
    void takesTitlesAndPointsFromThePlan() {
        List<Item> items = run();

        assertThat(items).extracting(Item::id).containsExactly("x", "y", "z");
        assertThat(items).extracting(Item::title).containsExactly("X", "Y", "Z");
        assertThat(items).extracting(Item::kind).containsExactly(Kind.CORRECTNESS, Kind.CONCURRENCY, Kind.ROBUSTNESS);
        assertThat(items).extracting(Item::points).containsExactly(10, 20, 30);
        assertThat(items).allSatisfy(item -> assertThat(item.saw()).isNull());
    }

    @Test
    void keepsAWorkerAfterACleanRunAndReplacesItInTime() {
        for (int i = 0; i < 4; i++) {
            assertThat(run()).allMatch(JobRunTest::passed);
        }

        assertThat(started).hasSize(2);
        assertThat(started.getFirst().isClosed()).isTrue();
        assertThat(started.getLast().isClosed()).isFalse();
    }

    @Test
    void blamesTheItemInFlightAndRunsTheOthersInAFreshWorker() {
        toStart.add(new ScriptedWorker((request, line) ->
                line.planned(request).passed("x").started("y").dies(EXIT)));

        List<Item> items = run();

        assertThat(items).extracting(Item::outcome).containsExactly(Outcome.PASSED, Outcome.FAILED, Outcome.PASSED);
        assertThat(items.get(1).saw()).isEqualTo("your code ended the JVM (exit code 0)");
        assertThat(started).hasSize(2);
        assertThat(started.getFirst().isClosed()).isTrue();
    }

    @Test
    void blamesNobodyForTheDeathOfAWorkerThatHasServedOthers() {
        toStart.add(new ScriptedWorker((request, line) -> {
            if (started.getFirst().served() == 0) {
                HONEST.answer(request, line);
            } else {
                line.planned(request).started("x").dies(EXIT);
            }
        }));

        assertThat(run()).allMatch(JobRunTest::passed);
        assertThat(run()).allMatch(JobRunTest::passed);
        assertThat(started).hasSize(2);
    }

    @Test
    void skipsTheRestWhenTooManyWorkersAreLost() {
        var greedy = new ArrayList<PlannedItem>();
        for (int i = 0; i < 6; i++) {
            greedy.add(new PlannedItem("a.ATest", "i" + i, "I" + i, 1, Kind.STYLE, 1));
        }
        var exercise = new ExerciseClasses(NONE, NONE, EXERCISE.tests(), greedy);
        for (int i = 0; i < 6; i++) {
            toStart.add(new ScriptedWorker((request, line) -> line.planned(request)
                    .started(request.items().getFirst().name())
                    .dies(new Death.Endless(Duration.ofSeconds(1)))));
        }

        List<Item> items = run(exercise);

        assertThat(items)
                .extracting(Item::outcome)
                .containsExactly(
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.SKIPPED,
                        Outcome.SKIPPED,
                        Outcome.SKIPPED);
        assertThat(items.getFirst().saw()).isEqualTo("your code was still running after 1 s of processor time");
        assertThat(items.getLast().saw()).contains("had to be ended from outside 3 times");
    }

    @Test
    void triesOnceMoreWhenAWorkerDiesBeforeAnyCodeRan() {
        toStart.add(ScriptedWorker.stillborn(new Death.Exited(1, false)));

        assertThat(run()).allMatch(JobRunTest::passed);
    }

    @Test
    void neverCountsTheGradersFaultAgainstAnybody() {
        toStart.add(ScriptedWorker.stillborn(new Death.Exited(1, false)));
        toStart.add(ScriptedWorker.stillborn(new Death.Exited(1, false)));

        assertThat(run()).allSatisfy(item -> {
            assertThat(item.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(item.saw()).startsWith("the grader cannot tell: its worker ended before your code was run");
        });
    }

    @Test
    void saysWhyTheWorkerCouldNotLoadTheClasses() {
        Script fault = (request, line) -> line.says(new Message.Fault(line.nonce(), "no such thing"));
        toStart.add(new ScriptedWorker(fault));
        toStart.add(new ScriptedWorker(fault));

        assertThat(run()).allSatisfy(item -> {
            assertThat(item.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(item.saw()).isEqualTo("the grader cannot tell: no such thing");
        });
    }

    @Test
    void doesNotFailWhatOnlyWaitsForTheWorldOutside() {
        toStart.add(new ScriptedWorker(
                (request, line) -> line.planned(request).started("x").dies(new Death.Silent(Duration.ofSeconds(1)))));

        assertThat(run().getFirst().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void goesOnInAFreshWorkerWhenAnItemLeavesSomethingBehind() {
        toStart.add(new ScriptedWorker(
                (request, line) -> line.planned(request).passed("x").done(false)));

        assertThat(run()).allMatch(JobRunTest::passed);
        assertThat(started).hasSize(2);
        assertThat(started.getFirst().isClosed()).isTrue();
    }

    /** Each says something in place of the honest result of the first item. */
    static Stream<Script> lies() {
        return Stream.of(
                (request, line) -> line.planned(request).started("x").done(true),
                (request, line) -> line.planned(request).started("x").passed("y"),
                (request, line) -> line.planned(request).started("x").says(new Message.Ready()),
                (request, line) -> line.planned(request)
                        .started("x")
                        .says(new Message.Finished(
                                Nonce.fresh(), "x", ScriptedWorker.entry("x", ItemResult.Outcome.PASSED))),
                (request, line) -> line.planned(request)
                        .started("x")
                        .says(new Message.Finished(
                                line.nonce(), "y", ScriptedWorker.entry("x", ItemResult.Outcome.PASSED))),
                (request, line) -> line.planned(request)
                        .started("x")
                        .says(new Message.Finished(
                                line.nonce(), "x", ScriptedWorker.entry("y", ItemResult.Outcome.PASSED))),
                (request, line) ->
                        line.planned(request).started("x").says(new Message.Finished(line.nonce(), "x", Map.of())),
                (request, line) -> line.planned(request)
                        .started("x")
                        .says(new Message.Finished(line.nonce(), "x", Map.of("makespan.id", "x"))),
                (request, line) -> line.planned(request).started("x").dies(new Death.Nonsense("a frame of 7 bytes")));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void neverTakesNonsenseForAPass(Script lie) {
        toStart.add(new ScriptedWorker(lie));

        List<Item> items = run();

        assertThat(items).extracting(Item::outcome).containsExactly(Outcome.FAILED, Outcome.PASSED, Outcome.PASSED);
        assertThat(items.getFirst().points()).isZero();
        assertThat(items.getFirst().saw()).contains("something that is not the grader wrote");
        assertThat(started.getFirst().isClosed()).isTrue();
    }

    /** Each leaves the conversation where no item is in flight. */
    static Stream<Script> liesBetweenItems() {
        return Stream.of(
                (request, line) -> {},
                (request, line) -> line.done(true),
                (request, line) -> line.done(false),
                (request, line) -> line.says(new Message.Planned(Nonce.fresh(), List.of("x", "y", "z"))),
                (request, line) -> line.says(new Message.Planned(line.nonce(), List.of("x", "y"))),
                (request, line) -> line.planned(request).done(true),
                (request, line) -> line.planned(request).done(false),
                (request, line) -> line.planned(request).started("z"),
                (request, line) -> line.planned(request).passed("x").started("x"),
                (request, line) -> line.planned(request).passed("x").dies(EXIT),
                (request, line) -> line.planned(request)
                        .passed("x")
                        .passed("y")
                        .passed("z")
                        .planned(request));
    }

    @ParameterizedTest
    @MethodSource("liesBetweenItems")
    void throwsAwayAWorkerThatTalksNonsense(Script lie) {
        toStart.add(new ScriptedWorker(lie));

        assertThat(run()).allMatch(JobRunTest::passed);
        assertThat(started.getFirst().isClosed()).isTrue();
    }

    @Test
    void doesNotGoOnForEverWithWorkersThatNeverBegin() {
        for (int i = 0; i < 2; i++) {
            toStart.add(
                    new ScriptedWorker((request, line) -> line.planned(request).done(false)));
        }

        assertThat(run()).extracting(Item::outcome).containsOnly(Outcome.INCONCLUSIVE);
        assertThat(started).hasSize(2);
    }

    @Test
    void takesNoUsedWorkerWhereAFreshOneIsNeeded() {
        var two = new WorkerPool(new WorkerOptions(2, 64, OPTIONS.cpuLimit(), OPTIONS.deadline(), 2, 3), this::start);
        Worker first = two.take(false);
        Worker second = two.take(false);
        two.giveBack(first);
        two.giveBack(second);

        assertThat(two.take(false)).isIn(first, second);
        assertThat(two.take(true)).isNotIn(first, second);
    }

    @Test
    void runsNoItemWhoseMethodIsMissing() {
        CompiledClasses all = Javac.compile("package a; public class A { public void b() {} }", """
                package a;
                import dev.makespan.testkit.*;
                class ATest {
                    @Item(value = "X", task = 1, points = 10, kind = Kind.STYLE) void x() { new A().b(); }
                    @Item(value = "Y", task = 1, points = 10, kind = Kind.STYLE) void y() { new A(); }
                }
                """);
        var exercise = ExerciseClasses.of(
                NONE, Javac.some(all, name -> !name.contains("Test")), Javac.some(all, name -> name.contains("Test")));

        List<ItemRun> runs = new JobRun(
                        new Job(exercise, Javac.compile("package a; public class A {}"), exercise.items(), 1),
                        OPTIONS,
                        pool)
                .run();

        assertThat(runs).extracting(run -> run.item().outcome()).containsExactly(Outcome.FAILED, Outcome.PASSED);
    }

    @Test
    void endsWithItsPool() {
        run();
        pool.close();

        assertThat(started).allMatch(ScriptedWorker::isClosed);
        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    @Test
    void givesUpWhenInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(this::run).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void startsOneWorkerAhead() {
        pool.warmUp();
        pool.warmUp();
        assertThat(started).hasSize(1);

        run();
        assertThat(started).hasSize(1);
    }

    private static boolean passed(Item item) {
        return item.outcome() == Outcome.PASSED && item.points() == item.maxPoints();
    }

    private List<Item> run() {
        return run(EXERCISE);
    }

    private List<Item> run(ExerciseClasses exercise) {
        return new JobRun(new Job(exercise, NONE, exercise.items(), 1), OPTIONS, pool)
                .run().stream().map(ItemRun::item).toList();
    }
}
