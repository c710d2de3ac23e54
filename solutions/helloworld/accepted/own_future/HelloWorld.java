package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A Future of our own, with a monitor inside. */
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
        public synchronized T get() throws InterruptedException {
            while (!there) {
                wait();
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
