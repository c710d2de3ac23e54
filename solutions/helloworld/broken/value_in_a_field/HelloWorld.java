// caught by: fiftyValues, twoMayAskAtTheSameMoment
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The value waits in a field of the object. Whoever asks next writes over it. */
public final class HelloWorld {
    private final Screen screen;
    private volatile Object value;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        this.value = value;
        return CompletableFuture.supplyAsync(
                this::valueOfNow, CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    @SuppressWarnings("unchecked")
    private <T> T valueOfNow() {
        return (T) value;
    }
}
