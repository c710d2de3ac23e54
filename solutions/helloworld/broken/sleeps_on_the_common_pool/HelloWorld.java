// caught by: fiftyValues
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** The common pool has about one thread a core; the fifty do not find a place to sleep. */
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
        return CompletableFuture.supplyAsync(
                () -> { // !common-pool-blocks
                    try {
                        Thread.sleep(delay);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return value;
                });
    }
}
