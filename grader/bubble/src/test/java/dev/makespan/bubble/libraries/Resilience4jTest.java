package dev.makespan.bubble.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.bubble.Bubble;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Resilience4jTest {
    @RegisterExtension
    static final FreshLibrary FRESH = new FreshLibrary("io.github.resilience4j.");

    private static String failsFirst(AtomicInteger failures) throws IOException {
        if (failures.getAndDecrement() > 0) {
            throw new IOException("not yet");
        }
        return "answer";
    }

    @Test
    void retriesWithBackOff() {
        assertThat(InBubble.makespan(() -> {
                    Retry retry = Retry.of(
                            "retry",
                            RetryConfig.custom()
                                    .maxAttempts(5)
                                    .intervalFunction(IntervalFunction.ofExponentialBackoff(Duration.ofMillis(100), 3))
                                    .build());
                    var failures = new AtomicInteger(4);
                    assertThat(retry.executeCallable(() -> failsFirst(failures)))
                            .isEqualTo("answer");
                }))
                .isEqualTo(Duration.ofMillis(100 + 300 + 900 + 2700));
    }

    @Test
    void retriesStages() {
        assertThat(InBubble.makespan(() -> {
                    Retry retry = Retry.of(
                            "retry",
                            RetryConfig.custom()
                                    .maxAttempts(3)
                                    .waitDuration(Duration.ofMinutes(1))
                                    .build());
                    var failures = new AtomicInteger(2);
                    try (ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1)) {
                        assertThat(retry.executeCompletionStage(
                                                scheduler,
                                                () -> CompletableFuture.supplyAsync(() -> {
                                                    try {
                                                        return failsFirst(failures);
                                                    } catch (IOException e) {
                                                        throw new java.io.UncheckedIOException(e);
                                                    }
                                                }))
                                        .toCompletableFuture()
                                        .get())
                                .isEqualTo("answer");
                    }
                }))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void limitsTheRate() {
        assertThat(InBubble.makespan(() -> {
                    RateLimiter limiter = RateLimiter.of(
                            "limiter",
                            RateLimiterConfig.custom()
                                    .limitForPeriod(5)
                                    .limitRefreshPeriod(Duration.ofSeconds(1))
                                    .timeoutDuration(Duration.ofSeconds(10))
                                    .build());
                    for (int i = 0; i < 21; i++) {
                        limiter.executeRunnable(() -> {});
                    }
                }))
                .isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void refusesWhoWouldWaitTooLong() {
        assertThat(InBubble.makespan(() -> {
                    RateLimiter limiter = RateLimiter.of(
                            "limiter",
                            RateLimiterConfig.custom()
                                    .limitForPeriod(1)
                                    .limitRefreshPeriod(Duration.ofSeconds(60))
                                    .timeoutDuration(Duration.ofSeconds(10))
                                    .build());
                    limiter.executeRunnable(() -> {});
                    assertThatThrownBy(() -> limiter.executeRunnable(() -> {})).isInstanceOf(RequestNotPermitted.class);
                }))
                .isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void limitsTheTime() {
        assertThat(InBubble.makespan(() -> {
                    TimeLimiter limiter = TimeLimiter.of(Duration.ofSeconds(3));
                    assertThatThrownBy(() -> limiter.executeFutureSupplier(
                                    () -> CompletableFuture.runAsync(() -> sleep(Duration.ofHours(1)))))
                            .isInstanceOf(TimeoutException.class);
                }))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void limitsTheTimeOfStages() {
        assertThat(InBubble.makespan(() -> {
                    TimeLimiter limiter = TimeLimiter.of(Duration.ofSeconds(3));
                    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
                    assertThatThrownBy(() -> limiter.executeCompletionStage(
                                            scheduler,
                                            () -> CompletableFuture.supplyAsync(() -> sleep(Duration.ofHours(1))))
                                    .toCompletableFuture()
                                    .get())
                            .hasCauseInstanceOf(TimeoutException.class);
                    scheduler.shutdownNow();
                }))
                .isEqualTo(Duration.ofSeconds(3));
    }

    private static String sleep(Duration time) {
        try {
            Thread.sleep(time);
            return "slept";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "woken";
        }
    }

    private static CircuitBreaker breaker(boolean byItself) {
        return CircuitBreaker.of(
                "breaker",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(4)
                        .minimumNumberOfCalls(4)
                        .failureRateThreshold(50)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitDurationInOpenState(Duration.ofMinutes(1))
                        .automaticTransitionFromOpenToHalfOpenEnabled(byItself)
                        .build());
    }

    private static void trip(CircuitBreaker breaker) {
        var failures = new AtomicInteger(4);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> breaker.executeCallable(() -> failsFirst(failures)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void opensAndClosesTheCircuit() {
        assertThat(InBubble.makespan(() -> {
                    CircuitBreaker breaker = breaker(false);
                    trip(breaker);
                    assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
                    Thread.sleep(Duration.ofMinutes(1));
                    assertThatThrownBy(() -> breaker.executeCallable(() -> "too early: it asks for more than a minute"))
                            .isInstanceOf(CallNotPermittedException.class);
                    Thread.sleep(Duration.ofNanos(1));
                    assertThat(breaker.executeCallable(() -> "answer")).isEqualTo("answer");
                    assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
                }))
                .isEqualTo(Duration.ofMinutes(1).plusNanos(1));
    }

    @Test
    void halfOpensByItself() {
        InBubble.run(() -> {
            CircuitBreaker breaker = breaker(true);
            trip(breaker);
            Thread.sleep(Duration.ofMinutes(1).minusNanos(1));
            assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
            Thread.sleep(1);
            Bubble.settle();
            assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.HALF_OPEN);
        });
    }
}
