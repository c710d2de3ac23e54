// caught by: askingTakesNoTime, theDelayBeginsAtOnce
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The pool is closed, as it should be. But close() waits until the value is there. */
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
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.submit(() -> {
                Thread.sleep(delay);
                return value;
            });
        }
    }
}
