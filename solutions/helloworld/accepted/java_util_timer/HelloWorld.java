package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The old Timer completes promises. */
public final class HelloWorld {
    private final Screen screen;
    private final Timer timer = new Timer("values", true);

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        synchronized (this) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        }
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        var promise = new CompletableFuture<T>();
        var task = new TimerTask() {
            @Override
            public void run() {
                promise.complete(value);
            }
        };
        timer.schedule(task, delay.toMillis());
        return promise;
    }
}
