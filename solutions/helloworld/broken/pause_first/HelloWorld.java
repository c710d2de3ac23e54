// caught by: helloThenWorld
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Sleeps, and then says everything. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("Hello ...");
        screen.show("... World!");
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
