package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.after;
import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.slow;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code CompletableFuture}. */
public final class Futures {
    private Futures() {}

    private static CompletableFuture<Integer> in(long millis, int value) {
        return CompletableFuture.supplyAsync(() -> slow(millis, value));
    }

    @Takes(
            api = {
                "CompletableFuture.supplyAsync(Supplier)",
                "CompletableFuture.supplyAsync(Supplier, Executor)",
                "CompletableFuture.runAsync(Runnable)",
                "CompletableFuture.runAsync(Runnable, Executor)",
                "CompletableFuture.completeAsync(Supplier)",
                "CompletableFuture.completeAsync(Supplier, Executor)",
                "CompletableFuture.join()",
                "CompletableFuture.allOf(CompletableFuture[])",
                "CompletableFuture.anyOf(CompletableFuture[])"
            },
            millis = 3200,
            result = "1000:1 200:6 2000:7")
    public static String starting() throws Exception {
        Executor own = task -> new Thread(task).start();
        CompletableFuture<?>[] futures = {
            in(1000, 1),
            CompletableFuture.supplyAsync(() -> slow(2000, 2), own),
            CompletableFuture.runAsync(() -> Steps.sleep(1000)),
            CompletableFuture.runAsync(() -> Steps.sleep(3000), own),
            new CompletableFuture<Integer>().completeAsync(() -> slow(1000, 5)),
            new CompletableFuture<Integer>().completeAsync(() -> slow(1200, 6), own)
        };
        String any = timed(futures[0]::join);
        String all = timed(futures[5]::join);
        return any + " " + all + " "
                + timed(() -> {
                    CompletableFuture.allOf(futures).join();
                    CompletableFuture.anyOf(futures).join();
                    Steps.sleep(200);
                    return 7;
                });
    }

    @Takes(
            api = {
                "CompletableFuture.get()",
                "CompletableFuture.get(long, TimeUnit)",
                "CompletableFuture.complete(Object)",
                "CompletableFuture.completeExceptionally(Throwable)",
                "CompletableFuture.cancel(boolean)",
                "CompletableFuture.obtrudeValue(Object)",
                "CompletableFuture.obtrudeException(Throwable)",
                "CompletableFuture.copy()",
                "CompletableFuture.minimalCompletionStage()"
            },
            millis = 1410,
            result =
                    "100:TimeoutException 10:InterruptedException 890:1 200:2 200:ExecutionException CancellationException 4 ExecutionException 5")
    public static String getting() throws Exception {
        var future = in(1000, 1);
        String timedOut = timed(() -> thrownBy(() -> future.get(100, TimeUnit.MILLISECONDS)));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(future::get));
        String got = timed(() -> future.get(1, TimeUnit.DAYS));
        var completed = new CompletableFuture<Integer>();
        after(200, () -> completed.complete(2));
        String complete = timed(completed::get);
        var failed = new CompletableFuture<Integer>();
        after(200, () -> failed.completeExceptionally(new IllegalStateException()));
        String failure = timed(() -> thrownBy(failed::get));
        var cancelled = new CompletableFuture<Integer>();
        cancelled.cancel(true);
        String cancellation = thrownBy(cancelled::get);
        completed.obtrudeValue(4);
        failed.obtrudeException(new IllegalStateException());
        var stage =
                completed.minimalCompletionStage().thenApply(value -> value + 1).toCompletableFuture();
        Steps.sleep(10);
        return timedOut + " " + interrupted + " " + got + " " + complete + " " + failure + " " + cancellation + " "
                + completed.copy().get() + " " + thrownBy(failed::get) + " " + stage.get();
    }

    @Takes(
            api = {
                "CompletableFuture.orTimeout(long, TimeUnit)",
                "CompletableFuture.completeOnTimeout(Object, long, TimeUnit)",
                "CompletableFuture.delayedExecutor(long, TimeUnit)",
                "CompletableFuture.delayedExecutor(long, TimeUnit, Executor)"
            },
            millis = 5700,
            result = "1000:CompletionException 300:39 900:1 1500:2 2000:3")
    public static String timeouts() throws Exception {
        String timedOut = timed(() ->
                thrownBy(() -> in(60_000, 1).orTimeout(1, TimeUnit.SECONDS).join()));
        String instead = timed(() -> new CompletableFuture<Integer>()
                .completeOnTimeout(39, 300, TimeUnit.MILLISECONDS)
                .join());
        String inTime = timed(() -> in(900, 1)
                .orTimeout(1, TimeUnit.SECONDS)
                .completeOnTimeout(0, 2, TimeUnit.SECONDS)
                .join());
        String delayed = timed(() -> CompletableFuture.supplyAsync(
                        () -> 2, CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS))
                .join());
        String delayedHere = timed(() -> CompletableFuture.supplyAsync(
                        () -> 3, CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, Runnable::run))
                .join());
        return timedOut + " " + instead + " " + inTime + " " + delayed + " " + delayedHere;
    }

    @Takes(
            api = {
                "CompletableFuture.thenApply(Function)",
                "CompletableFuture.thenApplyAsync(Function)",
                "CompletableFuture.thenApplyAsync(Function, Executor)",
                "CompletableFuture.thenAccept(Consumer)",
                "CompletableFuture.thenAcceptAsync(Consumer)",
                "CompletableFuture.thenAcceptAsync(Consumer, Executor)",
                "CompletableFuture.thenRun(Runnable)",
                "CompletableFuture.thenRunAsync(Runnable)",
                "CompletableFuture.thenRunAsync(Runnable, Executor)",
                "CompletableFuture.thenCompose(Function)",
                "CompletableFuture.thenComposeAsync(Function)",
                "CompletableFuture.thenComposeAsync(Function, Executor)",
                "CompletableFuture.handle(BiFunction)",
                "CompletableFuture.handleAsync(BiFunction)",
                "CompletableFuture.handleAsync(BiFunction, Executor)",
                "CompletableFuture.whenComplete(BiConsumer)",
                "CompletableFuture.whenCompleteAsync(BiConsumer)",
                "CompletableFuture.whenCompleteAsync(BiConsumer, Executor)"
            },
            millis = 18_000,
            result = "done")
    public static String oneAfterTheOther() {
        Executor own = task -> new Thread(task).start();
        Function<Integer, Integer> add = value -> slow(1000, value + 1);
        Function<Integer, CompletableFuture<Integer>> compose = value -> in(1000, value + 1);
        return CompletableFuture.completedFuture(0)
                .thenApply(add)
                .thenApplyAsync(add)
                .thenApplyAsync(add, own)
                .thenCompose(compose)
                .thenComposeAsync(compose)
                .thenComposeAsync(compose, own)
                .handle((value, e) -> add.apply(value))
                .handleAsync((value, e) -> add.apply(value))
                .handleAsync((value, e) -> add.apply(value), own)
                .whenComplete((value, e) -> Steps.sleep(1000))
                .whenCompleteAsync((value, e) -> Steps.sleep(1000))
                .whenCompleteAsync((value, e) -> Steps.sleep(1000), own)
                .thenAccept(value -> slow(1000, value))
                .thenAcceptAsync(value -> Steps.sleep(1000))
                .thenAcceptAsync(value -> Steps.sleep(1000), own)
                .thenRun(() -> Steps.sleep(1000))
                .thenRunAsync(() -> Steps.sleep(1000))
                .thenRunAsync(() -> Steps.sleep(1000), own)
                .thenApply(nothing -> "done")
                .join();
    }

    @Takes(
            api = {
                "CompletableFuture.thenCombine(CompletionStage, BiFunction)",
                "CompletableFuture.thenCombineAsync(CompletionStage, BiFunction)",
                "CompletableFuture.thenCombineAsync(CompletionStage, BiFunction, Executor)",
                "CompletableFuture.thenAcceptBoth(CompletionStage, BiConsumer)",
                "CompletableFuture.thenAcceptBothAsync(CompletionStage, BiConsumer)",
                "CompletableFuture.thenAcceptBothAsync(CompletionStage, BiConsumer, Executor)",
                "CompletableFuture.runAfterBoth(CompletionStage, Runnable)",
                "CompletableFuture.runAfterBothAsync(CompletionStage, Runnable)",
                "CompletableFuture.runAfterBothAsync(CompletionStage, Runnable, Executor)",
                "CompletableFuture.applyToEither(CompletionStage, Function)",
                "CompletableFuture.applyToEitherAsync(CompletionStage, Function)",
                "CompletableFuture.applyToEitherAsync(CompletionStage, Function, Executor)",
                "CompletableFuture.acceptEither(CompletionStage, Consumer)",
                "CompletableFuture.acceptEitherAsync(CompletionStage, Consumer)",
                "CompletableFuture.acceptEitherAsync(CompletionStage, Consumer, Executor)",
                "CompletableFuture.runAfterEither(CompletionStage, Runnable)",
                "CompletableFuture.runAfterEitherAsync(CompletionStage, Runnable)",
                "CompletableFuture.runAfterEitherAsync(CompletionStage, Runnable, Executor)"
            },
            millis = 9 * 2000 + 9 * 1000,
            result = "[2000:3, 2000:3, 2000:3, 2000:null, 2000:null, 2000:null, 2000:null, 2000:null, 2000:null,"
                    + " 1000:1, 1000:1, 1000:1, 1000:null, 1000:null, 1000:null, 1000:null, 1000:null, 1000:null]")
    public static String both() throws Exception {
        Executor own = task -> new Thread(task).start();
        List<Function<CompletableFuture<Integer>, Function<CompletableFuture<Integer>, CompletableFuture<?>>>> ways =
                List.of(
                        a -> b -> a.thenCombine(b, Integer::sum),
                        a -> b -> a.thenCombineAsync(b, Integer::sum),
                        a -> b -> a.thenCombineAsync(b, Integer::sum, own),
                        a -> b -> a.thenAcceptBoth(b, (x, y) -> {}),
                        a -> b -> a.thenAcceptBothAsync(b, (x, y) -> {}),
                        a -> b -> a.thenAcceptBothAsync(b, (x, y) -> {}, own),
                        a -> b -> a.runAfterBoth(b, () -> {}),
                        a -> b -> a.runAfterBothAsync(b, () -> {}),
                        a -> b -> a.runAfterBothAsync(b, () -> {}, own),
                        a -> b -> a.applyToEither(b, x -> x),
                        a -> b -> a.applyToEitherAsync(b, x -> x),
                        a -> b -> a.applyToEitherAsync(b, x -> x, own),
                        a -> b -> a.acceptEither(b, x -> {}),
                        a -> b -> a.acceptEitherAsync(b, x -> {}),
                        a -> b -> a.acceptEitherAsync(b, x -> {}, own),
                        a -> b -> a.runAfterEither(b, () -> {}),
                        a -> b -> a.runAfterEitherAsync(b, () -> {}),
                        a -> b -> a.runAfterEitherAsync(b, () -> {}, own));
        var seen = new java.util.ArrayList<String>();
        for (var way : ways) {
            seen.add(timed(() -> way.apply(in(1000, 1)).apply(in(2000, 2)).join()));
        }
        return seen.toString();
    }

    @Takes(
            api = {
                "CompletableFuture.exceptionally(Function)",
                "CompletableFuture.exceptionallyAsync(Function)",
                "CompletableFuture.exceptionallyAsync(Function, Executor)",
                "CompletableFuture.exceptionallyCompose(Function)",
                "CompletableFuture.exceptionallyComposeAsync(Function)",
                "CompletableFuture.exceptionallyComposeAsync(Function, Executor)"
            },
            millis = 12_000,
            result = "2000:1 2000:1 2000:1 2000:1 2000:1 2000:1")
    public static String failing() {
        Executor own = task -> new Thread(task).start();
        Function<Throwable, Integer> instead = e -> slow(1000, 1);
        Function<Throwable, CompletableFuture<Integer>> other = e -> in(1000, 1);
        List<Function<CompletableFuture<Integer>, CompletableFuture<Integer>>> ways = List.of(
                f -> f.exceptionally(instead),
                f -> f.exceptionallyAsync(instead),
                f -> f.exceptionallyAsync(instead, own),
                f -> f.exceptionallyCompose(other),
                f -> f.exceptionallyComposeAsync(other),
                f -> f.exceptionallyComposeAsync(other, own));
        return ways.stream()
                .map(way -> {
                    try {
                        return timed(() -> way.apply(in(1000, 0).thenApply(zero -> 1 / zero))
                                .join());
                    } catch (Exception e) {
                        return e.toString();
                    }
                })
                .collect(Collectors.joining(" "));
    }

    @Takes(millis = 3000)
    public static void twentyTasksOnSevenWorkers() {
        CompletableFuture.allOf(
                        IntStream.range(0, 20).mapToObj(i -> in(1000, i)).toArray(CompletableFuture[]::new))
                .join();
    }

    @Takes(millis = 2000, result = "2000:1")
    public static String gatheredFromAPool() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> futures = List.of(pool.submit(() -> slow(1000, 1)), pool.submit(() -> slow(2000, 2)));
            return timed(() -> {
                for (Future<Integer> future : futures) {
                    future.get();
                }
                return futures.getFirst().resultNow();
            });
        }
    }
}
