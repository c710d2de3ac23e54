package dev.makespan.bubble.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.makespan.bubble.Bubble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CaffeineTest {
    @Test
    void expiresAfterWrite() {
        InBubble.run(() -> {
            Cache<String, Integer> cache = Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();
            cache.put("a", 1);
            Thread.sleep(Duration.ofMinutes(10).minusNanos(1));
            assertThat(cache.getIfPresent("a")).isEqualTo(1);
            Thread.sleep(Duration.ofNanos(1));
            assertThat(cache.getIfPresent("a")).isNull();
        });
    }

    @Test
    void expiresAfterAccess() {
        InBubble.run(() -> {
            Cache<String, Integer> cache =
                    Caffeine.newBuilder().expireAfterAccess(Duration.ofDays(1)).build();
            cache.put("a", 1);
            for (int i = 0; i < 30; i++) {
                Thread.sleep(Duration.ofHours(23));
                assertThat(cache.getIfPresent("a")).isEqualTo(1);
            }
            Thread.sleep(Duration.ofHours(24));
            assertThat(cache.getIfPresent("a")).isNull();
        });
    }

    /** Three ask for the same at the same time: one load, and all have it when it is there. */
    @Test
    void loadsOnceForAll() {
        var loads = new AtomicInteger();
        assertThat(InBubble.makespan(() -> {
                    AsyncLoadingCache<String, String> cache = Caffeine.newBuilder()
                            .buildAsync(key -> {
                                loads.incrementAndGet();
                                Thread.sleep(5000);
                                return key + "!";
                            });
                    CompletableFuture<String> one = cache.get("a");
                    CompletableFuture<String> two = cache.get("a");
                    assertThat(one.get()).isEqualTo("a!").isEqualTo(two.get());
                    assertThat(cache.get("a").isDone()).isTrue();
                }))
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(loads).hasValue(1);
    }

    /** Who asks for a stale value gets it at once, while a new one is loaded behind. */
    @Test
    void refreshesBehind() {
        assertThat(InBubble.makespan(() -> {
                    var version = new AtomicInteger();
                    LoadingCache<String, Integer> cache = Caffeine.newBuilder()
                            .refreshAfterWrite(Duration.ofMinutes(1))
                            .build(key -> {
                                Thread.sleep(2000);
                                return version.incrementAndGet();
                            });
                    assertThat(cache.get("a")).isEqualTo(1);
                    Thread.sleep(Duration.ofMinutes(1).plusNanos(1)); // it is stale when more than the minute is over
                    assertThat(cache.get("a")).as("stale").isEqualTo(1);
                    Thread.sleep(1999);
                    assertThat(cache.get("a")).as("stale, being loaded").isEqualTo(1);
                    Thread.sleep(1);
                    Bubble.settle();
                    assertThat(cache.get("a")).as("fresh").isEqualTo(2);
                }))
                .isEqualTo(Duration.ofSeconds(64).plusNanos(1));
    }

    /** With a scheduler, an entry goes without anybody asking: at most one pace of 2^30 ns late. */
    @Test
    void tellsOfExpiryByItself() {
        List<Duration> told = Collections.synchronizedList(new ArrayList<>());
        InBubble.run(() -> {
            Cache<String, Integer> cache = Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .scheduler(Scheduler.systemScheduler())
                    .removalListener((key, value, cause) -> told.add(Bubble.now()))
                    .build();
            cache.put("a", 1);
            Thread.sleep(Duration.ofMinutes(20));
            assertThat(cache.estimatedSize()).isZero();
        });
        assertThat(told).hasSize(1);
        assertThat(told.getFirst())
                .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(10).plusNanos(1 << 30));
    }

    @Test
    void worksInOneBubbleAfterTheOther() {
        for (int i = 0; i < 3; i++) {
            refreshesBehind();
        }
    }
}
