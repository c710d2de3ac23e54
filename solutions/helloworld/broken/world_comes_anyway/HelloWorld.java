// caught by: anInterruptEndsTheGreeting
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The waiting thread stops at once. The helper that shows the second line does not know of it. */
public final class HelloWorld {
    private final Screen screen;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        var helper = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(1));
                screen.show("... World!");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        helper.join();
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
