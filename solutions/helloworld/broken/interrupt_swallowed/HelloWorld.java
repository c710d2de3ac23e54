// caught by: anInterruptEndsTheGreeting
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** An interrupt only makes the pause shorter. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() {
        screen.show("Hello ...");
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) { // !swallowed-interrupt
            // Nobody is interested.
        }
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
