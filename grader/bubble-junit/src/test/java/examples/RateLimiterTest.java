package examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.junit.InBubble;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@InBubble
class RateLimiterTest {
    private final RateLimiter limiter = new RateLimiter(Duration.ofMillis(200));
    private final List<Long> passedAt = new CopyOnWriteArrayList<>();

    private void pass() {
        try {
            limiter.acquire();
            passedAt.add(Bubble.now().toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void passAtOnce(int callers) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                threads.submit(this::pass);
            }
        }
    }

    @Test
    void aThousandCallersTakeTurns() {
        passAtOnce(1000);
        assertThat(passedAt).containsExactlyElementsOf(millis(1000));
    }

    @Test
    void idleTimeIsNotSavedUp() throws Exception {
        pass();
        Thread.sleep(Duration.ofHours(1));
        passAtOnce(3);
        assertThat(passedAt).containsExactly(0L, 3_600_000L, 3_600_200L, 3_600_400L);
    }

    @Test
    @InBubble(schedules = 300)
    void noTwoCallersGetTheSameTurn() {
        passAtOnce(3);
        assertThat(passedAt).containsExactlyInAnyOrderElementsOf(millis(3));
    }

    private static List<Long> millis(int turns) {
        return LongStream.range(0, turns).map(turn -> turn * 200).boxed().toList();
    }
}
