// caught by: helloThenWorld
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** greet() does not wait for its own second line. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() {
        screen.show("Hello ...");
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> screen.show("... World!"));
    }

    public <T> Future<T> later(Duration delay, T value) {
        var promise = new FutureTask<T>(() -> {
            Thread.sleep(delay);
            return value;
        });
        Thread.startVirtualThread(promise);
        return promise;
    }
}
