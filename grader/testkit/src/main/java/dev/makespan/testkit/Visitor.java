package dev.makespan.testkit;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses the code under test in a thread of their own, beside the test's.
 *
 * <pre>{@code
 * var ann = Visitor.named("Ann", () -> burgers.pickUp(burgers.order(cheese)));
 * expect("the burger that Ann picks up", ann.result()).toBe(...);
 * }</pre>
 *
 * @param <T> what they come back with
 */
public final class Visitor<T extends @Nullable Object> {
    private final FutureTask<T> visit;

    private Visitor(FutureTask<T> visit) {
        this.visit = visit;
    }

    /** Starts a thread of this name. */
    public static <T extends @Nullable Object> Visitor<T> named(String name, Callable<T> visit) {
        var task = new FutureTask<>(visit);
        Thread.ofVirtual().name(name).start(task);
        return new Visitor<>(task);
    }

    /** Waits for what the visit returns, or throws what it threw. */
    public T result() throws Exception {
        try {
            return visit.get();
        } catch (ExecutionException e) {
            throw Failures.sneaky(Objects.requireNonNull(e.getCause()));
        }
    }
}
