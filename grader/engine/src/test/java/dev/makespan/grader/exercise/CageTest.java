package dev.makespan.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.Cage.Ending;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CageTest {
    private final Cage cage = new Cage("test", Duration.ofMinutes(1));
    private final Cage strict = new Cage("strict test", Duration.ofMillis(100));

    @Test
    void hands_back_the_result() {
        assertThat(cage.run(() -> 42)).isEqualTo(new Ending.Finished<>(42));
    }

    @Test
    void catches_a_stack_overflow() {
        assertThat(cage.run(() -> depth(Integer.MAX_VALUE)))
                .isInstanceOfSatisfying(
                        Ending.Crashed.class,
                        crash -> assertThat(crash.cause()).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void has_a_deeper_stack_than_an_ordinary_thread() {
        int deep = 100_000;
        assertThat(cage.run(() -> depth(deep))).isEqualTo(new Ending.Finished<>(deep));
    }

    @Test
    void leaves_work_behind_that_uses_too_much_processor_time() {
        var stop = new AtomicBoolean();
        var ending = strict.run(() -> {
            while (!stop.get()) {
                Thread.onSpinWait();
            }
            return 1;
        });
        stop.set(true);

        assertThat(ending).isEqualTo(new Ending.OutOfTime<>());
    }

    @Test
    void leaves_work_behind_that_is_blocked_for_ever() {
        assertThat(strict.run(() -> {
                    new CountDownLatch(1).await();
                    return 1;
                }))
                .isEqualTo(new Ending.OutOfTime<>());
    }

    @Test
    void keeps_an_interrupt_of_the_caller() {
        Thread.currentThread().interrupt();

        assertThat(cage.run(() -> 42)).isEqualTo(new Ending.Finished<>(42));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }
}
