package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A thread of its own takes values from a queue as they are due. */
public final class HelloWorld {
    private final Screen screen;
    private final DelayQueue<Due> values = new DelayQueue<>();

    {
        Thread.ofPlatform().daemon().start(this::handOut);
    }

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        var promise = new FutureTask<>(() -> value);
        values.add(new Due(System.nanoTime() + delay.toNanos(), promise));
        return promise;
    }

    private void handOut() {
        try {
            while (true) {
                values.take().arrival.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A value and the moment at which it is due. */
    private record Due(long nanos, Runnable arrival) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(nanos, ((Due) other).nanos);
        }
    }
}
