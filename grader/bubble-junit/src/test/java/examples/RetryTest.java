package examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.junit.InBubble;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@InBubble
class RetryTest {
    private final Retry retry = new Retry(5, Duration.ofMillis(100), Duration.ofMillis(500));
    private final List<Long> calledAt = new ArrayList<>();

    private Callable<String> failing(int times) {
        return () -> {
            calledAt.add(Bubble.now().toMillis());
            if (calledAt.size() <= times) {
                throw new IOException("no " + calledAt.size());
            }
            return "done";
        };
    }

    @Test
    void pausesTwiceAsLongEachTimeUpToTheLongest() throws Exception {
        assertThat(retry.call(failing(4))).isEqualTo("done");
        assertThat(calledAt).containsExactly(0L, 100L, 300L, 700L, 1200L);
    }

    @Test
    void givesUpWithTheLastFailureAndWithoutALastPause() {
        assertThatThrownBy(() -> retry.call(failing(5))).hasMessage("no 5");
        assertThat(Bubble.now()).isEqualTo(Duration.ofMillis(1200));
    }

    @Test
    void anInterruptEndsAPause() throws Exception {
        Thread caller = new Thread(
                () -> assertThatThrownBy(() -> retry.call(failing(5))).isInstanceOf(InterruptedException.class));
        caller.start();
        Thread.sleep(150);
        caller.interrupt();
        caller.join();
        assertThat(Bubble.now()).isEqualTo(Duration.ofMillis(150));
        assertThat(calledAt).containsExactly(0L, 100L);
    }
}
