// caught by: theDelayBeginsAtOnce
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Lazy: the delay begins when somebody calls get(). Alone, it looks right. */
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
        return new FutureTask<>(() -> {
            Thread.sleep(delay);
            return value;
        }) {
            @Override
            public T get() throws InterruptedException, ExecutionException {
                run();
                return super.get();
            }
        };
    }
}
