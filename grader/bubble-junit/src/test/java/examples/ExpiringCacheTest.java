package examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.junit.InBubble;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@InBubble
class ExpiringCacheTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final ExpiringCache<String, Integer> cache = new ExpiringCache<>(this::load, Duration.ofMinutes(10));

    /** As slow as a database. */
    private int load(String key) {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return loads.incrementAndGet();
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void anEntryIsThereForTenMinutesAndNoLonger() throws Exception {
        assertThat(cache.get("key")).isEqualTo(1);
        Thread.sleep(Duration.ofMinutes(10).minusNanos(1));
        assertThat(cache.get("key")).isEqualTo(1);
        Thread.sleep(Duration.ofNanos(2));
        assertThat(cache.size()).isZero();
        assertThat(cache.get("key")).isEqualTo(2);
        assertThat(Bubble.now()).isEqualTo(Duration.ofMinutes(10).plusNanos(1).plusMillis(600));
    }

    @Test
    void refreshingBeginsTheTimeAnew() throws Exception {
        cache.get("key");
        Thread.sleep(Duration.ofMinutes(9));
        cache.refresh("key");
        Thread.sleep(Duration.ofMinutes(9));
        assertThat(cache.get("key")).isEqualTo(2);
        Thread.sleep(Duration.ofMinutes(2));
        assertThat(cache.size()).isZero();
    }

    @Test
    @InBubble(schedules = 200)
    void whoeverAsksAtTheSameTimeWaitsForTheOneLoad() {
        var one = CompletableFuture.supplyAsync(() -> cache.get("key"));
        var other = CompletableFuture.supplyAsync(() -> cache.get("key"));
        assertThat(one.join() + other.join()).isEqualTo(2);
        assertThat(Bubble.now()).isEqualTo(Duration.ofMillis(300));
    }
}
