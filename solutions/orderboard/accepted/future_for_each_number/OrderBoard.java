package orderboard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import orderboard.provided.BoardClosedException;

/** A future for each number that was shown or is waited for; closing fails the open ones. */
public final class OrderBoard implements AutoCloseable {
    private final Map<Integer, CompletableFuture<Void>> promises = new TreeMap<>();
    private boolean closed;

    public synchronized void show(int number) {
        if (closed) {
            throw new BoardClosedException();
        }
        promise(number).complete(null);
    }

    public synchronized List<Integer> numbers() {
        return promises.entrySet().stream()
                .filter(entry -> isUp(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public void await(int number) throws InterruptedException {
        try {
            promise(number).get();
        } catch (ExecutionException e) {
            throw new BoardClosedException();
        }
    }

    public boolean await(int number, Duration atMost) throws InterruptedException {
        try {
            promise(number).get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new BoardClosedException();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        promises.values().forEach(promise -> promise.completeExceptionally(new BoardClosedException()));
    }

    private synchronized CompletableFuture<Void> promise(int number) {
        return promises.computeIfAbsent(
                number,
                n -> closed ? CompletableFuture.failedFuture(new BoardClosedException()) : new CompletableFuture<>());
    }

    private static boolean isUp(CompletableFuture<Void> promise) {
        return promise.isDone() && !promise.isCompletedExceptionally();
    }
}
