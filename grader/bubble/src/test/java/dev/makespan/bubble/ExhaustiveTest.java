package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.Tiny;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All schedules of programs so small that one can count them. */
class ExhaustiveTest {
    @Test
    void threadsThatShareNothingDifferOnlyInWhetherTheyAreWaitedFor() {
        Explored<Object> explored = explore("sharingNothing");
        assertThat(explored.passed()).isTrue();
        assertThat(explored.all()).isTrue();
        assertThat(explored.schedules()).isBetween(1, 4);
    }

    @Test
    void twoWritersOfOneVolatileHaveFew() {
        Explored<Object> explored = explore("twoWriters");
        assertThat(explored.passed()).isTrue();
        assertThat(explored.all()).isTrue();
        assertThat(explored.schedules()).isBetween(2, 4);
    }

    @Test
    void findsTheOneScheduleThatFails() throws Exception {
        Callable<Object> program = Rewritten.program(Tiny.class, "lostUpdateOfAVolatile");
        Explored<Object> explored = Explorer.exhaustive(1_000)
                .explore(program, run -> Integer.valueOf(2).equals(run.value()));
        assertThat(explored.passed()).isFalse();
        Run<Object> again = Bubble.run(BubbleOptions.DEFAULT.with(explored.schedule()), program);
        assertThat(again.value()).isEqualTo(1);
    }

    @Test
    void provesALockRight() {
        Explored<Object> explored = explore("guardedCounter");
        assertThat(explored.passed()).isTrue();
        assertThat(explored.all()).isTrue();
        assertThat(explored.schedules()).isGreaterThan(1);
    }

    private static Explored<Object> explore(String program) {
        return Explorer.exhaustive(5_000).explore(Rewritten.program(Tiny.class, program));
    }

    @Test
    void findsTheDeadlock() {
        assertThat(explore("twoLocks").failure().outcome()).isEqualTo(Outcome.DEADLOCK);
    }

    /** What sleep sets leave out must not be a result that only the left-out schedules have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "twoWriters",
                "lostUpdateOfAVolatile",
                "storeBuffering",
                "lockOrMiss",
                "handOver",
                "waitAndNotify",
                "interrupted",
                "startedLate"
            })
    void leavesOutNoResult(String program) {
        Results all = results(program, Explorer.exhaustive(100_000).unreduced());
        Results reduced = results(program, Explorer.exhaustive(100_000));
        assertThat(reduced.values()).isEqualTo(all.values());
        assertThat(reduced.values()).hasSizeGreaterThan(1);
        assertThat(reduced.schedules()).isLessThanOrEqualTo(all.schedules());
    }

    private record Results(Set<String> values, int schedules) {}

    private static Results results(String program, Explorer explorer) {
        var values = new TreeSet<String>();
        Explored<Object> explored = explorer.explore(Rewritten.program(Tiny.class, program), run -> {
            values.add(String.valueOf(run.value()));
            return true;
        });
        assertThat(explored.failure()).isNull();
        assertThat(explored.all()).isTrue();
        return new Results(values, explored.schedules());
    }
}
