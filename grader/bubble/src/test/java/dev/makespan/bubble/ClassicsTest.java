package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.classics.Classic;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every known mistake is found, and its repair is never blamed. */
class ClassicsTest {
    /** For the wrong ones; the hardest of them goes wrong in one of a hundred and fifty. */
    private static final int MANY_SCHEDULES = 1_000;

    private static final int SCHEDULES = 150;
    private static final int FEW_SCHEDULES = 40;

    static List<Class<?>> classics() {
        return Programs.classics();
    }

    @Test
    void thereAreEnough() {
        assertThat(classics()).hasSizeGreaterThanOrEqualTo(20);
    }

    /** To write it anew, run the main class {@link ClassicsTable}. */
    @Test
    void theTableIsUpToDate() throws Exception {
        assertThat(ClassicsTable.namesAndSymptoms())
                .isEqualTo(classics().stream()
                        .map(classic -> classic.getSimpleName() + ": " + shown(classic))
                        .toList());
    }

    private static String shown(Class<?> classic) {
        Shows shows = classic.getAnnotation(Classic.class).shows();
        return shows == Shows.NOTHING ? "" : shows.toString();
    }

    @ParameterizedTest
    @MethodSource("classics")
    void theWrongOneIsFound(Class<?> classic) {
        String result = classic.getAnnotation(Classic.class).result();
        Explored<Object> explored = Explorer.seeded(1, MANY_SCHEDULES)
                .explore(Rewritten.program(classic, "wrong"), run -> result.equals(String.valueOf(run.value())));
        assertThat(explored.passed()).as("%s passed", classic.getSimpleName()).isFalse();
    }

    /** By the right means: a symptom is not taken for a race, and a program without a race is not said to have one. */
    @ParameterizedTest
    @MethodSource("classics")
    void theMistakeIsSeenForWhatItIs(Class<?> classic) {
        Classic expected = classic.getAnnotation(Classic.class);
        String name = classic.getSimpleName();
        Sightings seen = Sightings.of(classic, 1, MANY_SCHEDULES);
        assertThat(seen.symptom()).as("symptom of %s", name).isEqualTo(expected.shows());
        switch (expected.racy()) {
            case YES -> assertThat(seen.race()).as("data race of %s", name).isNotNull();
            case NO -> assertThat(seen.race()).as("false alarm at %s", name).isNull();
            case WITHIN_THE_JDK -> {
                // Either will do.
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classics")
    void theRightOneIsNotBlamed(Class<?> classic) {
        expectRight(classic, 1, SCHEDULES / 5);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("classics")
    void theRightOneIsNeverBlamed(Class<?> classic) {
        expectRight(classic, 1_000_000, SCHEDULES);
    }

    /** Who has gone through all schedules without finding a mistake that some schedule shows has left one out. */
    @ParameterizedTest
    @MethodSource("classics")
    void allSchedulesLeaveNoneOut(Class<?> classic) {
        String result = classic.getAnnotation(Classic.class).result();
        Explored<Object> wrong = Explorer.exhaustive(FEW_SCHEDULES)
                .with(BubbleOptions.DEFAULT)
                .explore(Rewritten.program(classic, "wrong"), run -> result.equals(String.valueOf(run.value())));
        boolean shown = classic.getAnnotation(Classic.class).shows() != Shows.NOTHING;
        assertThat(wrong.passed() && wrong.all() && shown)
                .as("all %d schedules of %s pass", wrong.schedules(), classic.getSimpleName())
                .isFalse();
        Explored<Object> right = Explorer.exhaustive(FEW_SCHEDULES)
                .explore(Rewritten.program(classic, "right"), run -> result.equals(String.valueOf(run.value())));
        assertThat(right.failure()).as("blame of %s", classic.getSimpleName()).isNull();
    }

    private static void expectRight(Class<?> classic, long firstSeed, int schedules) {
        String result = classic.getAnnotation(Classic.class).result();
        Explored<Object> explored = Explorer.seeded(firstSeed, schedules)
                .explore(Rewritten.program(classic, "right"), run -> result.equals(String.valueOf(run.value())));
        assertThat(explored.failure())
                .as("blame of %s", classic.getSimpleName())
                .isNull();
        assertThat(explored.schedules()).isEqualTo(schedules + 1);
    }
}
