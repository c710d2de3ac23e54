package bankaccount;

import bankaccount.provided.Book;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * No lock is held while the book is written: each account remembers the last operation that was announced, and an
 * operation begins when the last ones of all its accounts are done.
 */
public final class Bank {
    private final Book book;
    private final long[] balances;
    private final CompletableFuture<?>[] last; // guarded by this
    private final ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor();

    public Bank(Book book, int accounts) {
        this.book = book;
        balances = new long[accounts];
        last = new CompletableFuture<?>[accounts];
        Arrays.fill(last, CompletableFuture.completedFuture(null));
    }

    public long balance(int account) {
        return inTurn(() -> balances[account], account);
    }

    public void deposit(int account, long cents) {
        inTurn(
                () -> {
                    book.deposited(account, cents);
                    return balances[account] += cents;
                },
                account);
    }

    public boolean withdraw(int account, long cents) {
        return inTurn(
                () -> {
                    if (balances[account] < cents) {
                        return false;
                    }
                    book.withdrawn(account, cents);
                    balances[account] -= cents;
                    return true;
                },
                account);
    }

    public boolean transfer(int from, int to, long cents) {
        return inTurn(
                () -> {
                    if (balances[from] < cents) {
                        return false;
                    }
                    book.transferred(from, to, cents);
                    balances[from] -= cents;
                    balances[to] += cents;
                    return true;
                },
                from,
                to);
    }

    public long total() {
        return inTurn(
                () -> Arrays.stream(balances).sum(),
                IntStream.range(0, balances.length).toArray());
    }

    private <T> T inTurn(Supplier<T> operation, int... accounts) {
        CompletableFuture<T> mine;
        synchronized (this) {
            var before = Arrays.stream(accounts).mapToObj(i -> last[i]).toArray(CompletableFuture<?>[]::new);
            mine = CompletableFuture.allOf(before).thenApplyAsync(nothing -> operation.get(), clerks);
            var done = mine.exceptionally(failure -> null);
            for (int account : accounts) {
                last[account] = done;
            }
        }
        try {
            return mine.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
