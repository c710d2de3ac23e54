// caught by: aValueComesInTime, theDelayBeginsAtOnce
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A promise that is kept at once: the delay is forgotten. */
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
        return CompletableFuture.completedFuture(value);
    }
}
