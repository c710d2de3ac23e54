// caught by: twoMayAskAtTheSameMoment
package helloworld;

import helloworld.provided.Screen;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Values are kept in a map that is not made for several threads, under a number that two may read at once. */
public final class HelloWorld {
    private final Screen screen;
    private final Map<Integer, Object> values = new HashMap<>();
    private int next;

    public HelloWorld(Screen screen) {
        this.screen = screen;
    }

    public void greet() throws InterruptedException {
        screen.show("Hello ...");
        Thread.sleep(Duration.ofSeconds(1));
        screen.show("... World!");
    }

    public <T> Future<T> later(Duration delay, T value) {
        int number = next++; // !shared-mutation
        values.put(number, value); // !shared-mutation
        return CompletableFuture.supplyAsync(
                () -> remove(number), CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    @SuppressWarnings("unchecked")
    private <T> T remove(int number) {
        return (T) values.remove(number); // !shared-mutation
    }
}
