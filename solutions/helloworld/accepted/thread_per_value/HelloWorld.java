package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** An executor for each value; shut down, it still does what was submitted. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        var executor = Executors.newSingleThreadExecutor();
        try {
            return executor.submit(() -> {
                TimeUnit.MILLISECONDS.sleep(delay.toMillis());
                return value;
            });
        } finally {
            executor.shutdown();
        }
    }
}
