package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Programs.Program;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No correct program is blamed: not for a race, not for a deadlock, not for a result. */
class InnocentsTest {
    private static final int SCHEDULES = 200;

    static List<Program> innocents() {
        return Programs.in("dev.makespan.bubble.programs.innocents");
    }

    @Test
    void thereAreEnough() {
        assertThat(innocents()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("innocents")
    void areNeverBlamed(Program program) {
        Explored<Object> explored =
                Explorer.seeded(1, SCHEDULES).explore(program.rewritten(), program::isRight);
        assertThat(explored.failure()).as("blame of %s", program).isNull();
        assertThat(explored.schedules()).isEqualTo(SCHEDULES + 1);
    }
}
