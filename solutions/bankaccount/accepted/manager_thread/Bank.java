package bankaccount;

import bankaccount.provided.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A manager thread owns the balances and decides who may begin; the others only write what they are told to. */
public final class Bank {
    private static final class Job {
        private final Set<Integer> accounts;
        private final Supplier<Runnable> decide; // runs on the manager: null to refuse, or what to write
        private final Runnable settle; // runs on the manager when the line is dry
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();

        Job(Set<Integer> accounts, Supplier<Runnable> decide, Runnable settle) {
            this.accounts = accounts;
            this.decide = decide;
            this.settle = settle;
        }
    }

    private final Book book;
    private final long[] balances;
    private final BlockingQueue<Runnable> desk = new LinkedBlockingQueue<>();
    private final List<Job> waiting = new ArrayList<>();
    private final Set<Integer> busy = new HashSet<>();

    public Bank(Book book, int accounts) {
        this.book = book;
        balances = new long[accounts];
        ThreadFactory factory = Thread.ofPlatform().name("manager").daemon().factory();
        factory.newThread(this::manage).start();
    }

    public long balance(int account) {
        var answer = new CompletableFuture<Long>();
        desk.add(() -> answer.complete(balances[account]));
        return answer.join();
    }

    public long total() {
        var answer = new CompletableFuture<Long>();
        desk.add(() -> answer.complete(Arrays.stream(balances).sum()));
        return answer.join();
    }

    public void deposit(int account, long cents) {
        run(new Job(Set.of(account), () -> () -> book.deposited(account, cents), () -> balances[account] += cents));
    }

    public boolean withdraw(int account, long cents) {
        return run(new Job(
                Set.of(account),
                () -> balances[account] < cents ? null : () -> book.withdrawn(account, cents),
                () -> balances[account] -= cents));
    }

    public boolean transfer(int from, int to, long cents) {
        return run(new Job(
                IntStream.of(from, to).boxed().collect(Collectors.toSet()),
                () -> balances[from] < cents ? null : () -> book.transferred(from, to, cents),
                () -> {
                    balances[from] -= cents;
                    balances[to] += cents;
                }));
    }

    private boolean run(Job job) {
        desk.add(() -> waiting.add(job));
        try {
            return job.done.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private void manage() {
        try {
            while (true) {
                desk.take().run();
                for (var job : List.copyOf(waiting)) {
                    if (job.accounts.stream().noneMatch(busy::contains)) {
                        waiting.remove(job);
                        begin(job);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Job job) {
        var line = job.decide.get();
        if (line == null) {
            job.done.complete(false);
            return;
        }
        busy.addAll(job.accounts);
        Thread.startVirtualThread(() -> {
            RuntimeException failure = null;
            try {
                line.run();
            } catch (RuntimeException e) {
                failure = e;
            }
            var outcome = failure;
            desk.add(() -> {
                busy.removeAll(job.accounts);
                if (outcome == null) {
                    job.settle.run();
                    job.done.complete(true);
                } else {
                    job.done.completeExceptionally(outcome);
                }
            });
        });
    }
}
