package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One thread with an alarm clock for all values; idle, it waits for the next one. */
public final class HelloWorld {
    private final Screen screen;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        return clock.schedule(() -> value, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
