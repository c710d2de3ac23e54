// caught by: fiftyValues
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One thread sleeps for one value after the other: the second one comes too late. */
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
        return sleeper.submit(() -> {
            Thread.sleep(delay);
            return value;
        });
    }
}
