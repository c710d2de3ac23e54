// caught by: twoMayAskAtTheSameMoment
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The clock is made when it is first needed, by whoever sees that there is none: two threads may both see it. */
public final class HelloWorld {
    private final Screen screen;
    private ScheduledExecutorService clock;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        if (clock == null) { // !lazy-init-race
            clock = Executors.newScheduledThreadPool(1);
        }
        return clock.schedule(() -> value, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
