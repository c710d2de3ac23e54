package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A promise that gives up waiting after the delay, and has the value then. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    /** The second line is a value that comes later, too; get() listens to interrupts, join() would not. */
    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        try {
            screen.show(later(Duration.ofSeconds(1), "... World!").get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a value does not fail", e);
        }
    }

    public <T> Future<T> later(Duration delay, T value) {
        return new CompletableFuture<T>().completeOnTimeout(value, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
