package dev.makespan.grader.running.child.selftest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for a submission: one method of it is right, the other one is wrong. */
public final class SelfTestAnswer {
    private final Runnable service;
    private final AtomicInteger done = new AtomicInteger();

    public SelfTestAnswer(Runnable service) {
        this.service = service;
    }

    /** Calls the service twice at the same time. */
    public void atOnce() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(this::call);
            CompletableFuture.runAsync(this::call, threads).get();
            first.get();
        }
    }

    /** Calls the service twice, but not at the same time. */
    public void oneAfterTheOther() throws InterruptedException {
        var thread = new Thread(this::call);
        thread.start();
        thread.join();
        call();
    }

    public int done() {
        return done.get();
    }

    private void call() {
        service.run();
        done.incrementAndGet();
    }
}
