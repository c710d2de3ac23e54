package dev.makespan.bubble.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.Fallback;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.makespan.bubble.Bubble;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailsafeTest {
    @RegisterExtension
    static final FreshLibrary FRESH = new FreshLibrary("dev.failsafe.");

    private static String failsFirst(AtomicInteger failures) throws IOException {
        if (failures.getAndDecrement() > 0) {
            throw new IOException("not yet");
        }
        return "answer";
    }

    @Test
    void retriesWithBackOff() {
        assertThat(InBubble.makespan(() -> {
                    RetryPolicy<String> policy = RetryPolicy.<String>builder()
                            .handle(IOException.class)
                            .withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(10))
                            .withMaxRetries(6)
                            .build();
                    var failures = new AtomicInteger(6);
                    assertThat(Failsafe.with(policy).get(() -> failsFirst(failures)))
                            .isEqualTo("answer");
                }))
                .isEqualTo(Duration.ofSeconds(1 + 2 + 4 + 8 + 10 + 10));
    }

    @Test
    void retriesAsynchronously() {
        assertThat(InBubble.makespan(() -> {
                    RetryPolicy<String> policy = RetryPolicy.<String>builder()
                            .withDelay(Duration.ofMinutes(1))
                            .withMaxRetries(3)
                            .build();
                    var failures = new AtomicInteger(3);
                    assertThat(Failsafe.with(policy)
                                    .getAsync(() -> failsFirst(failures))
                                    .get())
                            .isEqualTo("answer");
                }))
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void timesOut() {
        assertThat(InBubble.makespan(() -> {
                    Timeout<Object> timeout = Timeout.builder(Duration.ofSeconds(2))
                            .withInterrupt()
                            .build();
                    assertThatThrownBy(() -> Failsafe.with(timeout).run(() -> Thread.sleep(Duration.ofDays(1))))
                            .isInstanceOf(TimeoutExceededException.class);
                }))
                .isEqualTo(Duration.ofSeconds(2));
    }

    /**
     * What does not work: the library keeps one timer thread for the whole JVM. It began in the first bubble and ended with
     * it, and in the second one nobody watches the time; so this class loads the library afresh for each test. Retries, but
     * not timeouts, may also be given a scheduler of the bubble's own.
     */
    @Test
    void aSecondBubbleNeedsASchedulerOfItsOwn() {
        timesOut();
        assertThat(InBubble.makespan(() -> {
                    Timeout<Object> timeout = Timeout.builder(Duration.ofSeconds(2))
                            .withInterrupt()
                            .build();
                    Failsafe.with(timeout).run(() -> Thread.sleep(Duration.ofDays(1)));
                }))
                .isEqualTo(Duration.ofDays(1));
        assertThat(InBubble.makespan(() -> {
                    RetryPolicy<String> policy = RetryPolicy.<String>builder()
                            .withDelay(Duration.ofMinutes(1))
                            .withMaxRetries(3)
                            .build();
                    var failures = new AtomicInteger(3);
                    try (ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2)) {
                        assertThat(Failsafe.with(policy)
                                        .with(scheduler)
                                        .getAsync(() -> failsFirst(failures))
                                        .get())
                                .isEqualTo("answer");
                    }
                }))
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void opensAndClosesTheCircuit() {
        assertThat(InBubble.makespan(() -> {
                    CircuitBreaker<String> breaker = CircuitBreaker.<String>builder()
                            .withFailureThreshold(2)
                            .withDelay(Duration.ofMinutes(1))
                            .build();
                    var failures = new AtomicInteger(2);
                    for (int i = 0; i < 2; i++) {
                        assertThatThrownBy(() -> Failsafe.with(breaker).get(() -> failsFirst(failures)))
                                .hasRootCauseInstanceOf(IOException.class);
                    }
                    assertThatThrownBy(() -> Failsafe.with(breaker).get(() -> failsFirst(failures)))
                            .isInstanceOf(CircuitBreakerOpenException.class);
                    Thread.sleep(Duration.ofMinutes(1).minusNanos(1));
                    assertThat(breaker.isOpen()).isTrue();
                    assertThat(breaker.getRemainingDelay()).isEqualTo(Duration.ofNanos(1));
                    Thread.sleep(Duration.ofNanos(1));
                    assertThat(Failsafe.with(breaker).get(() -> failsFirst(failures)))
                            .isEqualTo("answer");
                    assertThat(breaker.isClosed()).isTrue();
                }))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void limitsTheRate() {
        assertThat(InBubble.makespan(() -> {
                    RateLimiter<Object> limiter = RateLimiter.smoothBuilder(10, Duration.ofSeconds(1))
                            .withMaxWaitTime(Duration.ofSeconds(10))
                            .build();
                    for (int i = 0; i < 31; i++) {
                        Failsafe.with(limiter).run(() -> {});
                    }
                }))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void composes() {
        assertThat(InBubble.makespan(() -> {
                    Fallback<String> fallback = Fallback.of("fallback");
                    RetryPolicy<String> retry = RetryPolicy.<String>builder()
                            .withDelay(Duration.ofSeconds(1))
                            .withMaxRetries(2)
                            .build();
                    Timeout<String> timeout = Timeout.<String>builder(Duration.ofSeconds(5))
                            .withInterrupt()
                            .build();
                    assertThat(Failsafe.with(fallback, retry, timeout).get(() -> {
                                Thread.sleep(Duration.ofHours(1));
                                return "too late";
                            }))
                            .isEqualTo("fallback");
                    assertThat(Bubble.now()).isEqualTo(Duration.ofSeconds(5 + 1 + 5 + 1 + 5));
                }))
                .isEqualTo(Duration.ofSeconds(17));
    }
}
