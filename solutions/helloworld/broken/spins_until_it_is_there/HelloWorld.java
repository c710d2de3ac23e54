// caught by: aValueComesInTime
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** get() asks over and over. The value comes in time; a processor is busy all the while. */
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
        var promise = new Promise<T>(value);
        new Thread(() -> {
                    try {
                        Thread.sleep(delay);
                        promise.arrive();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                })
                .start();
        return promise;
    }

    private static final class Promise<T> implements Future<T> {
        private final T value;
        private boolean there;

        Promise(T value) {
            this.value = value;
        }

        synchronized void arrive() {
            there = true;
            notifyAll();
        }

        @Override
        public T get() {
            while (!isDone()) { // !busy-wait
                Thread.onSpinWait();
            }
            return value;
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException {
            throw new UnsupportedOperationException("there is no limit to waiting here");
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
        public synchronized boolean isDone() {
            return there;
        }
    }
}
