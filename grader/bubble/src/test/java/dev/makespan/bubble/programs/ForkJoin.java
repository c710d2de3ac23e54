package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.slow;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Fork/join pools and tasks, parallel streams, parallel arrays and maps. */
public final class ForkJoin {
    private ForkJoin() {}

    /** Adds up numbers, each a second of work. */
    private static final class Sum extends RecursiveTask<Integer> {
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                return slow(1000, from);
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(from, middle);
            left.fork();
            return new Sum(middle, to).compute() + left.join();
        }
    }

    @Takes(
            api = {
                "ForkJoinPool.invoke(ForkJoinTask)",
                "ForkJoinTask.fork()",
                "ForkJoinTask.join()",
                "ForkJoinPool.close()"
            },
            millis = 4000,
            result = "120")
    public static int recursiveTask() {
        try (var pool = new ForkJoinPool(4)) {
            return pool.invoke(new Sum(0, 16));
        }
    }

    @Takes(
            api = {
                "ForkJoinTask.invokeAll(ForkJoinTask, ForkJoinTask)",
                "ForkJoinTask.invokeAll(ForkJoinTask[])",
                "ForkJoinTask.invokeAll(Collection)",
                "ForkJoinTask.invoke()",
                "ForkJoinTask.quietlyInvoke()",
                "ForkJoinTask.quietlyJoin()",
                "ForkJoinTask.helpQuiesce()"
            },
            millis = 6000,
            result = "1000:0 1000:3 1000:6 1000:10 1000:15 1000:21")
    public static String invoking() throws Exception {
        class Program extends RecursiveTask<String> {
            @Override
            protected String compute() {
                var one = new Sum(0, 1);
                try {
                    String first = timed(() -> {
                        invokeAll(one, new Sum(1, 2));
                        return one.join();
                    });
                    String second = timed(() -> {
                        Sum[] two = {new Sum(1, 2), new Sum(2, 3)};
                        invokeAll(two);
                        return two[0].join() + two[1].join();
                    });
                    String third = timed(() -> invokeAll(List.of(new Sum(1, 2), new Sum(2, 3), new Sum(3, 4))).stream()
                            .mapToInt(Sum::join)
                            .sum());
                    String fourth = timed(() -> new Sum(10, 11).invoke());
                    String fifth = timed(() -> {
                        var task = new Sum(15, 16);
                        task.quietlyInvoke();
                        return task.join();
                    });
                    String sixth = timed(() -> {
                        var task = new Sum(21, 22);
                        task.fork();
                        task.quietlyJoin();
                        ForkJoinTask.helpQuiesce();
                        return task.getRawResult();
                    });
                    return first + " " + second + " " + third + " " + fourth + " " + fifth + " " + sixth;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        try (var pool = new ForkJoinPool(4)) {
            return pool.invoke(new Program());
        }
    }

    @Takes(
            api = {
                "ForkJoinTask.get()",
                "ForkJoinTask.get(long, TimeUnit)",
                "ForkJoinTask.quietlyJoin(long, TimeUnit)",
                "ForkJoinTask.quietlyJoinUninterruptibly(long, TimeUnit)",
                "ForkJoinPool.submit(ForkJoinTask)",
                "ForkJoinPool.submit(Callable)",
                "ForkJoinPool.submit(Runnable)",
                "ForkJoinPool.submit(Runnable, Object)",
                "ForkJoinPool.execute(Runnable)",
                "ForkJoinPool.execute(ForkJoinTask)",
                "ForkJoinPool.externalSubmit(ForkJoinTask)",
                "ForkJoinPool.lazySubmit(ForkJoinTask)",
                "ForkJoinPool.awaitQuiescence(long, TimeUnit)",
                "ForkJoinPool.shutdown()",
                "ForkJoinPool.awaitTermination(long, TimeUnit)",
                "ForkJoinPool.isTerminated()",
                "ForkJoinPool.isTerminating()"
            },
            millis = 4000,
            nanos = 2048, // who awaits quiescence polls, with naps that grow from nothing
            result = "100:TimeoutException 100:false 100:false 10:InterruptedException 689:5"
                    + " 1000:false 0:true 3 4 100:false 1900:true true false")
    public static String waiting() throws Exception {
        var pool = new ForkJoinPool(8);
        ForkJoinTask<Integer> task = pool.submit(new Sum(5, 6));
        String timedOut = timed(() -> thrownBy(() -> task.get(100, TimeUnit.MILLISECONDS)));
        String joined = timed(() -> task.quietlyJoin(100, TimeUnit.MILLISECONDS)) + " "
                + timed(() -> task.quietlyJoinUninterruptibly(100, TimeUnit.MILLISECONDS));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(task::get));
        String got = timed(task::get);
        pool.execute(() -> Steps.sleep(1000));
        pool.execute(new Sum(0, 1));
        pool.externalSubmit(new Sum(0, 1));
        pool.lazySubmit(new Sum(0, 1));
        ForkJoinTask<Integer> callable = pool.submit(() -> slow(1000, 3));
        pool.submit(() -> Steps.sleep(1000));
        ForkJoinTask<Integer> runnable = pool.submit(() -> Steps.sleep(1000), 4);
        // Who awaits quiescence helps, here with a task of a second.
        String quiescent = timed(() -> pool.awaitQuiescence(100, TimeUnit.MILLISECONDS)) + " "
                + timed(() -> pool.awaitQuiescence(1, TimeUnit.DAYS));
        pool.submit(() -> slow(2000, 1));
        pool.shutdown();
        String ended = timed(() -> pool.awaitTermination(100, TimeUnit.MILLISECONDS)) + " "
                + timed(() -> pool.awaitTermination(1, TimeUnit.DAYS));
        return timedOut + " " + joined + " " + interrupted + " " + got + " " + quiescent + " " + callable.get() + " "
                + runnable.get() + " " + ended + " " + pool.isTerminated() + " " + pool.isTerminating();
    }

    @Takes(
            api = {
                "ForkJoinPool.invokeAll(Collection)",
                "ForkJoinPool.invokeAll(Collection, long, TimeUnit)",
                "ForkJoinPool.invokeAllUninterruptibly(Collection)",
                "ForkJoinPool.invokeAny(Collection)",
                "ForkJoinPool.invokeAny(Collection, long, TimeUnit)",
                "ForkJoinPool.shutdownNow()"
            },
            millis = 6500,
            nanos = 1, // the JDK rounds its deadlines up to odd numbers
            result = "2000:6 1500:3 2000:6 1000:1 TimeoutException")
    public static String invokingAll() throws Exception {
        var pool = new ForkJoinPool(3);
        List<Callable<Integer>> six = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i -> () -> slow(1000, i))
                .toList();
        String all = timed(() -> pool.invokeAll(six).size());
        String allInTime = timed(() -> pool.invokeAll(six, 1500, TimeUnit.MILLISECONDS).stream()
                .filter(future -> !future.isCancelled())
                .count());
        String uninterruptibly = timed(() -> pool.invokeAllUninterruptibly(six).size());
        String any = timed(() -> pool.invokeAny(List.of(() -> slow(1000, 1), () -> slow(5000, 2))));
        String anyInTime = thrownBy(() -> pool.invokeAny(List.of(() -> slow(1000, 1)), 0, TimeUnit.MILLISECONDS));
        pool.shutdownNow();
        return all + " " + allInTime + " " + uninterruptibly + " " + any + " " + anyInTime;
    }

    @Takes(
            api = {
                "ForkJoinPool.schedule(Runnable, long, TimeUnit)",
                "ForkJoinPool.schedule(Callable, long, TimeUnit)",
                "ForkJoinPool.scheduleAtFixedRate(Runnable, long, long, TimeUnit)",
                "ForkJoinPool.scheduleWithFixedDelay(Runnable, long, long, TimeUnit)",
                "ForkJoinPool.submitWithTimeout(Callable, long, TimeUnit, Consumer)",
                "ForkJoinPool.cancelDelayedTasksOnShutdown()"
            },
            millis = 1050,
            result = "[rate@100, delay@150, once@200, rate@300, rate@500, delay@550, rate@700, rate@900, delay@950]"
                    + " 250 CancellationException 9")
    public static String scheduling() throws Exception {
        var steps = new Steps();
        var pool = new ForkJoinPool(4);
        pool.scheduleAtFixedRate(() -> steps.note("rate"), 100, 200, TimeUnit.MILLISECONDS);
        pool.scheduleWithFixedDelay(
                () -> {
                    steps.note("delay");
                    Steps.sleep(100);
                },
                150,
                300,
                TimeUnit.MILLISECONDS);
        pool.schedule(() -> steps.note("once"), 200, TimeUnit.MILLISECONDS);
        ScheduledFuture<Long> at = pool.schedule(() -> 250L, 250, TimeUnit.MILLISECONDS);
        ForkJoinTask<Integer> late = pool.submitWithTimeout(() -> slow(10_000, 1), 300, TimeUnit.MILLISECONDS, null);
        ForkJoinTask<Integer> inTime = pool.submitWithTimeout(() -> slow(10, 9), 300, TimeUnit.MILLISECONDS, null);
        String result = at.get() + " " + thrownBy(late::get) + " " + inTime.get();
        Thread.sleep(750);
        pool.cancelDelayedTasksOnShutdown();
        pool.shutdownNow();
        return steps + " " + result;
    }

    @Takes(
            api = {
                "ForkJoinPool.managedBlock(ForkJoinPool.ManagedBlocker)",
                "ForkJoinPool.ManagedBlocker.block()",
                "ForkJoinPool.ManagedBlocker.isReleasable()",
                "ForkJoinPool.new(int, ForkJoinPool.ForkJoinWorkerThreadFactory, Thread.UncaughtExceptionHandler, boolean, int, int, int, Predicate, long, TimeUnit)"
            },
            millis = 2000,
            result = "true own-worker")
    public static String blockingInAPool() throws Exception {
        class Sleeper implements ForkJoinPool.ManagedBlocker {
            private boolean done;

            @Override
            public boolean block() throws InterruptedException {
                Thread.sleep(1000);
                done = true;
                return true;
            }

            @Override
            public boolean isReleasable() {
                return done;
            }
        }
        class Worker extends ForkJoinWorkerThread {
            Worker(ForkJoinPool pool) {
                super(pool);
                setName("own-worker");
            }
        }
        try (var pool = new ForkJoinPool(1, Worker::new, null, false, 1, 8, 0, null, 1, TimeUnit.MINUTES)) {
            var blocked = pool.submit(() -> {
                var blocker = new Sleeper();
                ForkJoinPool.managedBlock(blocker);
                return blocker.isReleasable();
            });
            boolean done = blocked.get();
            return done + " "
                    + pool.submit(() -> slow(1000, Thread.currentThread().getName()))
                            .get();
        }
    }

    @Takes(
            api = {"CountedCompleter.compute()", "CountedCompleter.helpComplete(int)"},
            millis = 2000,
            result = "28")
    public static int countedCompleter() {
        class Adder extends CountedCompleter<Integer> {
            private final AtomicInteger sum;
            private final int from;
            private final int to;

            Adder(CountedCompleter<?> parent, AtomicInteger sum, int from, int to) {
                super(parent);
                this.sum = sum;
                this.from = from;
                this.to = to;
            }

            @Override
            public void compute() {
                if (to - from == 1) {
                    sum.addAndGet(slow(1000, from));
                } else {
                    int middle = (from + to) / 2;
                    setPendingCount(2);
                    new Adder(this, sum, from, middle).fork();
                    new Adder(this, sum, middle, to).fork();
                    helpComplete(1);
                }
                tryComplete();
            }

            @Override
            public Integer getRawResult() {
                return sum.get();
            }
        }
        try (var pool = new ForkJoinPool(4)) {
            return pool.invoke(new Adder(null, new AtomicInteger(), 0, 8));
        }
    }

    @Takes(millis = 1000, result = "28")
    public static int commonPoolIsEightWide() {
        return IntStream.range(0, 8).parallel().map(i -> slow(1000, i)).sum();
    }

    @Takes(
            api = {
                "Stream.toArray()",
                "Stream.toArray(IntFunction)",
                "Stream.toList()",
                "Stream.collect(Collector)",
                "Stream.collect(Supplier, BiConsumer, BiConsumer)",
                "IntStream.toArray()",
                "LongStream.toArray()",
                "DoubleStream.toArray()"
            },
            millis = 8000,
            result = "8 8 8 8 8 8 8 8")
    public static String parallelStreams() {
        List<Integer> eight = List.of(0, 1, 2, 3, 4, 5, 6, 7);
        return eight.parallelStream().map(i -> slow(1000, i)).toArray().length + " "
                + eight.parallelStream().map(i -> slow(1000, i)).toArray(Integer[]::new).length + " "
                + eight.parallelStream().map(i -> slow(1000, i)).toList().size() + " "
                + eight.parallelStream()
                        .map(i -> slow(1000, i))
                        .collect(Collectors.toList())
                        .size() + " "
                + eight.parallelStream()
                        .map(i -> slow(1000, i))
                        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll)
                        .size()
                + " "
                + IntStream.range(0, 8).parallel().map(i -> slow(1000, i)).toArray().length + " "
                + LongStream.range(0, 8).parallel().map(i -> slow(1000, i)).toArray().length + " "
                + DoubleStream.of(0, 1, 2, 3, 4, 5, 6, 7)
                        .parallel()
                        .map(i -> slow(1000, i))
                        .toArray()
                        .length;
    }

    @Takes(millis = 2000, result = "120")
    public static int streamInAPoolOfItsOwn() throws Exception {
        try (var pool = new ForkJoinPool(8)) {
            return pool.submit(() -> IntStream.range(0, 16)
                            .parallel()
                            .map(i -> slow(1000, i))
                            .sum())
                    .get();
        }
    }

    @Takes(
            api = {
                "Arrays.parallelSort(int[])",
                "Arrays.parallelSort(int[], int, int)",
                "Arrays.parallelSort(long[])",
                "Arrays.parallelSort(long[], int, int)",
                "Arrays.parallelSort(double[])",
                "Arrays.parallelSort(double[], int, int)",
                "Arrays.parallelSort(float[])",
                "Arrays.parallelSort(float[], int, int)",
                "Arrays.parallelSort(Comparable[])",
                "Arrays.parallelSort(Comparable[], int, int)",
                "Arrays.parallelSort(Object[], Comparator)",
                "Arrays.parallelSort(Object[], int, int, Comparator)",
                "Arrays.parallelPrefix(int[], IntBinaryOperator)",
                "Arrays.parallelPrefix(int[], int, int, IntBinaryOperator)",
                "Arrays.parallelPrefix(long[], LongBinaryOperator)",
                "Arrays.parallelPrefix(long[], int, int, LongBinaryOperator)",
                "Arrays.parallelPrefix(double[], DoubleBinaryOperator)",
                "Arrays.parallelPrefix(double[], int, int, DoubleBinaryOperator)",
                "Arrays.parallelPrefix(Object[], BinaryOperator)",
                "Arrays.parallelPrefix(Object[], int, int, BinaryOperator)"
            },
            millis = 0,
            result = "20000 20000 200010000 true")
    public static String parallelArrays() {
        int size = 20_000;
        int[] ints = new int[size];
        Arrays.parallelSetAll(ints, i -> size - i);
        Arrays.parallelSort(ints, 0, 10_000);
        Arrays.parallelSort(ints);
        long[] longs = new long[size];
        Arrays.parallelSetAll(longs, i -> size - i);
        Arrays.parallelSort(longs, 0, 10_000);
        Arrays.parallelSort(longs);
        double[] doubles = new double[size];
        Arrays.parallelSetAll(doubles, i -> size - i);
        Arrays.parallelSort(doubles, 0, 10_000);
        Arrays.parallelSort(doubles);
        float[] floats = new float[size];
        for (int i = 0; i < size; i++) {
            floats[i] = size - i;
        }
        Arrays.parallelSort(floats, 0, 10_000);
        Arrays.parallelSort(floats);
        Integer[] boxes = new Integer[size];
        Arrays.parallelSetAll(boxes, i -> size - i);
        Arrays.parallelSort(boxes, 0, 10_000);
        Arrays.parallelSort(boxes);
        Arrays.parallelSort(boxes, 0, 10_000, Comparator.reverseOrder());
        Arrays.parallelSort(boxes, Comparator.naturalOrder());
        String largest = ints[size - 1] + " " + boxes[size - 1];
        Arrays.parallelPrefix(ints, 0, 10, (a, b) -> b);
        Arrays.parallelPrefix(ints, (a, b) -> b);
        Arrays.parallelPrefix(longs, 0, 1, Long::sum);
        Arrays.parallelPrefix(longs, Long::sum);
        Arrays.parallelPrefix(doubles, 0, 1, Double::sum);
        Arrays.parallelPrefix(doubles, Double::sum);
        Arrays.parallelPrefix(boxes, 0, 1, Integer::sum);
        Arrays.parallelPrefix(boxes, Integer::sum);
        return largest + " " + longs[size - 1] + " "
                + (doubles[size - 1] == longs[size - 1] && boxes[size - 1] == longs[size - 1] && floats[0] == 1);
    }

    @Takes(
            api = {
                "ConcurrentHashMap.forEach(long, BiConsumer)",
                "ConcurrentHashMap.forEach(long, BiFunction, Consumer)",
                "ConcurrentHashMap.forEachKey(long, Consumer)",
                "ConcurrentHashMap.forEachKey(long, Function, Consumer)",
                "ConcurrentHashMap.forEachValue(long, Consumer)",
                "ConcurrentHashMap.forEachValue(long, Function, Consumer)",
                "ConcurrentHashMap.forEachEntry(long, Consumer)",
                "ConcurrentHashMap.forEachEntry(long, Function, Consumer)",
                "ConcurrentHashMap.search(long, BiFunction)",
                "ConcurrentHashMap.searchKeys(long, Function)",
                "ConcurrentHashMap.searchValues(long, Function)",
                "ConcurrentHashMap.searchEntries(long, Function)",
                "ConcurrentHashMap.reduce(long, BiFunction, BiFunction)",
                "ConcurrentHashMap.reduceKeys(long, BiFunction)",
                "ConcurrentHashMap.reduceKeys(long, Function, BiFunction)",
                "ConcurrentHashMap.reduceValues(long, BiFunction)",
                "ConcurrentHashMap.reduceValues(long, Function, BiFunction)",
                "ConcurrentHashMap.reduceEntries(long, BiFunction)",
                "ConcurrentHashMap.reduceEntries(long, Function, BiFunction)",
                "ConcurrentHashMap.reduceToInt(long, ToIntBiFunction, int, IntBinaryOperator)",
                "ConcurrentHashMap.reduceToLong(long, ToLongBiFunction, long, LongBinaryOperator)",
                "ConcurrentHashMap.reduceToDouble(long, ToDoubleBiFunction, double, DoubleBinaryOperator)",
                "ConcurrentHashMap.reduceKeysToInt(long, ToIntFunction, int, IntBinaryOperator)",
                "ConcurrentHashMap.reduceKeysToLong(long, ToLongFunction, long, LongBinaryOperator)",
                "ConcurrentHashMap.reduceKeysToDouble(long, ToDoubleFunction, double, DoubleBinaryOperator)",
                "ConcurrentHashMap.reduceValuesToInt(long, ToIntFunction, int, IntBinaryOperator)",
                "ConcurrentHashMap.reduceValuesToLong(long, ToLongFunction, long, LongBinaryOperator)",
                "ConcurrentHashMap.reduceValuesToDouble(long, ToDoubleFunction, double, DoubleBinaryOperator)",
                "ConcurrentHashMap.reduceEntriesToInt(long, ToIntFunction, int, IntBinaryOperator)",
                "ConcurrentHashMap.reduceEntriesToLong(long, ToLongFunction, long, LongBinaryOperator)",
                "ConcurrentHashMap.reduceEntriesToDouble(long, ToDoubleFunction, double, DoubleBinaryOperator)"
            },
            millis = 28_000,
            result = "32 0 0 0 0 28 28 28 28 28 28 true 28 28 28.0 28 28 28.0 28 28 28.0 28 28 28.0")
    public static String bulkOperations() {
        var map = new ConcurrentHashMap<Integer, Integer>();
        for (int i = 0; i < 8; i++) {
            map.put(i, i);
        }
        var count = new AtomicInteger();
        map.forEach(1, (k, v) -> count.addAndGet(slow(1000, 1)));
        map.forEach(1, (k, v) -> slow(1000, v), v -> count.incrementAndGet());
        map.forEachKey(1, k -> slow(1000, k));
        map.forEachKey(1, k -> slow(1000, k), k -> count.incrementAndGet());
        map.forEachValue(1, v -> slow(1000, v));
        map.forEachValue(1, v -> slow(1000, v), v -> count.incrementAndGet());
        map.forEachEntry(1, e -> slow(1000, e));
        map.forEachEntry(1, e -> slow(1000, e), e -> {});
        var results = new ArrayList<Object>();
        results.add(count.get());
        results.add(map.search(1, (k, v) -> slow(1000, k == 0 ? v : null)));
        results.add(map.searchKeys(1, k -> slow(1000, k == 0 ? k : null)));
        results.add(map.searchValues(1, v -> slow(1000, v == 0 ? v : null)));
        results.add(map.searchEntries(1, e -> slow(1000, e.getKey() == 0 ? e.getKey() : null)));
        results.add(map.reduce(1, (k, v) -> slow(1000, v), Integer::sum));
        results.add(map.reduceKeys(1, Integer::sum));
        results.add(map.reduceKeys(1, k -> slow(1000, k), Integer::sum));
        results.add(map.reduceValues(1, Integer::sum));
        results.add(map.reduceValues(1, v -> slow(1000, v), Integer::sum));
        results.add(map.reduceEntries(1, e -> slow(1000, e.getValue()), Integer::sum));
        results.add(map.reduceEntries(1, (a, b) -> a) != null);
        results.add(map.reduceToInt(1, (k, v) -> slow(1000, v), 0, Integer::sum));
        results.add(map.reduceToLong(1, (k, v) -> slow(1000, v), 0, Long::sum));
        results.add(map.reduceToDouble(1, (k, v) -> slow(1000, v), 0, Double::sum));
        results.add(map.reduceKeysToInt(1, k -> slow(1000, k), 0, Integer::sum));
        results.add(map.reduceKeysToLong(1, k -> slow(1000, k), 0, Long::sum));
        results.add(map.reduceKeysToDouble(1, k -> slow(1000, k), 0, Double::sum));
        results.add(map.reduceValuesToInt(1, v -> slow(1000, v), 0, Integer::sum));
        results.add(map.reduceValuesToLong(1, v -> slow(1000, v), 0, Long::sum));
        results.add(map.reduceValuesToDouble(1, v -> slow(1000, v), 0, Double::sum));
        results.add(map.reduceEntriesToInt(1, e -> slow(1000, e.getValue()), 0, Integer::sum));
        results.add(map.reduceEntriesToLong(1, e -> slow(1000, e.getValue()), 0, Long::sum));
        results.add(map.reduceEntriesToDouble(1, e -> slow(1000, e.getValue()), 0, Double::sum));
        return results.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Takes(millis = 2005, result = "1")
    public static int computeIfAbsentBlocksTheSecond() throws Exception {
        var map = new ConcurrentHashMap<String, Integer>();
        var one = new Thread(() -> map.computeIfAbsent("k", key -> slow(2000, 1)));
        one.start();
        Thread.sleep(5);
        var other = new Thread(() -> map.computeIfAbsent("k", key -> 2));
        other.start();
        one.join();
        other.join();
        Thread.sleep(5);
        return map.get("k");
    }

    /** A task that only sleeps. */
    static final class Nap extends RecursiveAction {
        @Override
        protected void compute() {
            Steps.sleep(1000);
        }
    }

    @Takes(api = "ForkJoinTask.get(long, TimeUnit)", millis = 1000)
    public static void recursiveActionInTheCommonPool() throws Exception {
        new Nap().fork().get(1, TimeUnit.DAYS);
    }
}
