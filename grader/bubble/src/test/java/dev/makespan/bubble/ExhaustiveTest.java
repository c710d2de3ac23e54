package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.Tiny;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** All schedules of programs so small that one can count them. */
class ExhaustiveTest {
    @Test
    void threadsThatShareNothingHaveOneSchedule() {
        Explored<Object> explored = explore("sharingNothing");
        assertThat(explored.passed()).isTrue();
        assertThat(explored.all()).isTrue();
        assertThat(explored.schedules()).isEqualTo(1);
    }

    @Test
    void twoWritersOfOneVolatileHaveTwo() {
        Explored<Object> explored = explore("twoWriters");
        assertThat(explored.passed()).isTrue();
        assertThat(explored.all()).isTrue();
        assertThat(explored.schedules()).isEqualTo(2);
    }

    @Test
    void findsTheOneScheduleThatFails() throws Exception {
        Callable<Object> program = Rewritten.program(Tiny.class, "lostUpdateOfAVolatile");
        Explored<Object> explored =
                Explorer.exhaustive(1_000).explore(program, run -> Integer.valueOf(2).equals(run.value()));
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
}
