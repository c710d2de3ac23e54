package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A greeting with a pause in it, and values that take their time.
 *
 * <p>Any number of threads may use one object of this class at the same time.
 */
public final class HelloWorld {
    private final Screen screen;

    /** @param screen where the greeting appears */
    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    /**
     * Shows {@code "Hello ..."} at once and {@code "... World!"} one second later, and returns then.
     *
     * @throws InterruptedException at once, if the calling thread is interrupted in the pause; {@code "... World!"} is
     *     not shown then, and not later either
     */
    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    /**
     * Promises a value for later, and returns at once. The delay begins with this call, whether or not somebody is
     * waiting for the value.
     *
     * @param delay how long it takes until the value is there; positive, in whole milliseconds
     * @param value what there is to get then
     * @return a future that is done exactly when the delay is over, and not before; its {@code get()} waits until then
     *     and returns the value
     */
    public <T> Future<T> later(Duration delay, T value) {
        var whenItIsTime = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(() -> value, whenItIsTime);
    }
}
