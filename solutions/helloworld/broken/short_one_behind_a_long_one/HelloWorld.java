// caught by: fiftyValues
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** One thread takes the values in the order asked, and sleeps until each is due: a short one waits for a long one. */
public final class HelloWorld {
    private final Screen screen;
    private final ExecutorService sleeper = Executors.newSingleThreadExecutor(); // !pool-of-one

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        long due = System.nanoTime() + delay.toNanos();
        return sleeper.submit(() -> {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            return value;
        });
    }
}
