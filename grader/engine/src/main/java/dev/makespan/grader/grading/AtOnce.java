package dev.makespan.grader.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does something with each element of a list, all at the same time. */
final class AtOnce {
    private AtOnce() {}

    /**
     * @return the results, in the order of the elements
     * @throws RuntimeException what the first of them threw
     * @throws CancellationException if the calling thread is interrupted; the others are interrupted, too
     */
    static <E, R> List<R> map(List<E> elements, Function<? super E, ? extends R> function) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<R>>();
            for (E element : elements) {
                futures.add(threads.submit(() -> function.apply(element)));
            }
            try {
                var results = new ArrayList<R>();
                for (Future<R> future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new CancellationException("the grader was interrupted");
            } catch (ExecutionException e) {
                threads.shutdownNow();
                switch (e.getCause()) {
                    case RuntimeException exception -> throw exception;
                    case Error error -> throw error;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }
    }
}
