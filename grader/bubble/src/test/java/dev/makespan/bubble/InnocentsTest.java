package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Programs.Program;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No correct program is blamed: not for a race, not for a deadlock, not for a result. */
class InnocentsTest {
    private static final int SCHEDULES = 40;
    private static final int MANY_SCHEDULES = 100;

    static List<Program> innocents() {
        return Programs.in("dev.makespan.bubble.programs.innocents");
    }

    @Test
    void thereAreEnough() {
        assertThat(innocents()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("innocents")
    void areNotBlamed(Program program) {
        expectClean(program, 1, SCHEDULES);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("innocents")
    void areNeverBlamed(Program program) {
        expectClean(program, 1_000_000, MANY_SCHEDULES);
    }

    private static void expectClean(Program program, long firstSeed, int schedules) {
        Explored<Object> explored =
                Explorer.seeded(firstSeed, schedules).explore(program.rewritten(), program::isRight);
        assertThat(explored.failure()).as("blame of %s", program).isNull();
        assertThat(explored.schedules()).isEqualTo(schedules + 1);
    }
}
