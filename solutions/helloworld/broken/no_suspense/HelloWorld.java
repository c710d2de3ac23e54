// caught by: helloThenWorld
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The two lines are right, and so is the order. There is no pause between them. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() {
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
