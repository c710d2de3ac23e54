// caught by: anInterruptEndsTheGreeting
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The exception gets through, and so does the line that nobody wants any more. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } finally {
            screen.show("... World!");
        }
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
