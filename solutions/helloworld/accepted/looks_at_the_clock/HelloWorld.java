package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** get() waits by itself until the moment noted in later(); no thread but the caller is needed. */
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
        return new Promise<>(System.nanoTime() + delay.toNanos(), value);
    }

    /** Done as soon as a moment is over: nobody has to do anything for it. */
    private record Promise<T>(long dueNanos, T value) implements Future<T> {
        @Override
        public T get() throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(dueNanos - System.nanoTime());
            return value;
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
            if (unit.toNanos(timeout) < dueNanos - System.nanoTime()) {
                unit.sleep(timeout);
                throw new TimeoutException();
            }
            return get();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return false;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public boolean isDone() {
            return dueNanos - System.nanoTime() <= 0;
        }
    }
}
