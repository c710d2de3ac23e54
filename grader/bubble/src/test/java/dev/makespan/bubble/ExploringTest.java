package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.Failing;
import dev.makespan.bubble.programs.Tiny;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Seeded schedules find what the plain one hides, and a seed always means the same schedule. */
class ExploringTest {
    private static final int SCHEDULES = 200;

    private static List<Run<Object>> explore(String program) {
        return LongStream.range(0, SCHEDULES)
                .mapToObj(seed -> run(seed, program))
                .toList();
    }

    private static Run<Object> run(long seed, String program) {
        return Bubble.run(BubbleOptions.DEFAULT.with(Schedule.random(seed)), Rewritten.program(Failing.class, program));
    }

    @Test
    void lostUpdateIsFound() {
        assertThat(explore("lostUpdate")).extracting(Run::value).contains(4).containsAnyOf(2, 3);
    }

    @Test
    void lockedUpdateIsNeverBlamed() {
        assertThat(explore("lockedUpdate")).extracting(Run::value).containsOnly(4);
    }

    @Test
    void checkThenActIsFound() {
        assertThat(explore("checkThenAct")).extracting(Run::value).contains(0, -100);
    }

    @Test
    void lockOrderDeadlockIsFound() {
        assertThat(explore("lockOrder")).extracting(Run::outcome).contains(Outcome.OK, Outcome.DEADLOCK);
    }

    @Test
    void aSeedAlwaysMeansTheSameSchedule() {
        for (String program : List.of("lostUpdate", "lockOrder", "checkThenAct")) {
            for (long seed = 0; seed < 20; seed++) {
                Run<Object> first = run(seed, program);
                for (int again = 0; again < 5; again++) {
                    Run<Object> run = run(seed, program);
                    assertThat(run.trace()).as("%s, seed %d", program, seed).isEqualTo(first.trace());
                    assertThat(run.value()).isEqualTo(first.value());
                    assertThat(run.outcome()).isEqualTo(first.outcome());
                }
            }
        }
    }

    @Test
    void randomNumbersFollowTheSeed() {
        Callable<String> draw = () -> List.of(
                        new Random().nextInt(),
                        Math.random(),
                        ThreadLocalRandom.current().nextLong(),
                        new SplittableRandom().nextLong(),
                        UUID.randomUUID())
                .toString();
        BubbleOptions one = BubbleOptions.DEFAULT.with(Schedule.random(1));
        String first = Bubble.run(one, draw).value();
        assertThat(Bubble.run(one, draw).value()).isEqualTo(first);
        assertThat(Bubble.run(BubbleOptions.DEFAULT.with(Schedule.random(2)), draw)
                        .value())
                .isNotEqualTo(first);
    }

    @Test
    void hashTablesOfIdentityHaveTheSeedsOrder() {
        var program = Rewritten.program(Tiny.class, "orderOfIdentity");
        Object one = Bubble.run(BubbleOptions.DEFAULT.with(Schedule.random(1)), program)
                .value();
        assertThat(Bubble.run(BubbleOptions.DEFAULT.with(Schedule.random(1)), program)
                        .value())
                .isEqualTo(one);
        assertThat(Bubble.run(BubbleOptions.DEFAULT.with(Schedule.random(2)), program)
                        .value())
                .isNotEqualTo(one);
    }
}
