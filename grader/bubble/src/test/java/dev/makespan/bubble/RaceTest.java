package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.Races;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The happens-before check on the plainest programs; {@code classics} has the others. */
class RaceTest {
    private static final BubbleOptions CHECKING = BubbleOptions.DEFAULT.withCheckingRaces(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "writesBesideAReader",
                "sameElement",
                "copiedWhileAnotherAdds",
                "copiedByAConstructorWhileAnotherAdds",
                "copiedByAddAllWhileAnotherPuts"
            })
    void racesAreFoundThoughTheResultIsRight(String program) {
        Run<Object> run = Bubble.run(CHECKING, Rewritten.program(Races.class, program));
        assertThat(run.error()).isNull();
        assertThat(run.races()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guardedByAMonitor",
                "publishedByAVolatile",
                "movedWhileSomebodyWaits",
                "copiedUnderTheLock",
                "elements",
                "lookedAtOnceSettled",
                "workersWaitOnTheirQueue"
            })
    void orderedAccessesAreNone(String program) {
        Explored<Object> explored = Explorer.seeded(1, 50).explore(Rewritten.program(Races.class, program));
        assertThat(explored.failure()).isNull();
    }

    @Test
    void aRaceNamesBothLines() {
        Run<Object> run = Bubble.run(CHECKING, Rewritten.program(Races.class, "writesBesideAReader"));
        Race race = run.races().getFirst();
        assertThat(race.variable()).isEqualTo("Box.plain");
        assertThat(race.earlier().thread()).isEqualTo("first");
        assertThat(race.earlier().write()).isTrue();
        assertThat(race.later().thread()).isEqualTo("second");
        assertThat(race.later().write()).isFalse();
        assertThat(race.later().line().getFileName()).isEqualTo("Races.java");
    }
}
