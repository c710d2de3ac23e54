package dev.makespan.bubble.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.makespan.bubble.Bubble;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.pollinterval.FibonacciPollInterval;
import org.junit.jupiter.api.Test;

class AwaitilityTest {
    /** Becomes ready after so much virtual time. */
    private static AtomicInteger readyAfter(Duration delay) {
        var state = new AtomicInteger();
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            state.set(1);
        });
        return state;
    }

    @Test
    void looksEveryPollInterval() {
        assertThat(InBubble.makespan(() -> {
                    AtomicInteger state = readyAfter(Duration.ofMillis(4950));
                    await().untilAtomic(state, org.hamcrest.Matchers.is(1));
                }))
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void looksAtFibonacciIntervals() {
        assertThat(InBubble.makespan(() -> {
                    AtomicInteger state = readyAfter(Duration.ofMinutes(10));
                    await().atMost(Duration.ofHours(1))
                            .pollDelay(Duration.ZERO)
                            .pollInterval(FibonacciPollInterval.fibonacci(TimeUnit.SECONDS))
                            .until(() -> state.get() == 1);
                }))
                .isEqualTo(Duration.ofSeconds(1 + 1 + 2 + 3 + 5 + 8 + 13 + 21 + 34 + 55 + 89 + 144 + 233));
    }

    /** It sleeps a whole poll interval before it sees that the time is over, as it does in real time. */
    @Test
    void givesUpAfterTheLimit() {
        assertThat(InBubble.makespan(() -> assertThatThrownBy(
                                () -> await().atMost(Duration.ofMillis(1234)).until(() -> false))
                        .isInstanceOf(ConditionTimeoutException.class)))
                .isEqualTo(Duration.ofMillis(1300));
    }

    @Test
    void waitsUntilItHasHeldLongEnough() {
        InBubble.run(() -> {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofSeconds(1))
                    .during(Duration.ofDays(1))
                    .atMost(Duration.ofDays(2))
                    .until(() -> true);
            assertThat(Bubble.now())
                    .isGreaterThanOrEqualTo(Duration.ofDays(1))
                    .isLessThan(Duration.ofDays(1).plusSeconds(2));
        });
    }
}
