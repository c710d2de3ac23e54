package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.after;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Libraries of others, as they are. */
public final class Libraries {
    private Libraries() {}

    @Takes(millis = 2100, result = "1000:true 1100:ConditionTimeoutException")
    public static String awaitility() throws Exception {
        var done = new AtomicBoolean();
        after(950, () -> done.set(true));
        String inTime = timed(() -> {
            await().pollInterval(Duration.ofMillis(100))
                    .atMost(Duration.ofSeconds(5))
                    .untilTrue(done);
            return done;
        });
        String timedOut = timed(() -> thrownBy(() -> await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMillis(1100))
                .until(() -> !done.get())));
        return inTime + " " + timedOut;
    }
}
