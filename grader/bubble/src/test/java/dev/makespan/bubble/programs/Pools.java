package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.slow;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Executors of all makes. */
public final class Pools {
    private Pools() {}

    private static List<Callable<Integer>> tasks(int count) {
        return IntStream.range(0, count)
                .<Callable<Integer>>mapToObj(i -> () -> slow(1000, i))
                .toList();
    }

    /** Runs so many tasks of a second each and closes the pool. */
    private static String tenTasks(ExecutorService executor) throws Exception {
        return timed(() -> {
            try (ExecutorService pool = executor) {
                for (int i = 0; i < 10; i++) {
                    pool.execute(() -> Steps.sleep(1000));
                }
            }
            return executor.isTerminated();
        });
    }

    @Takes(
            api = {"ThreadPoolExecutor.execute(Runnable)", "ExecutorService.close()", "ExecutorService.isTerminated()"},
            millis = 32_000,
            result = "[4000:true, 4000:true, 10000:true, 10000:true, 1000:true, 1000:true, 1000:true, 1000:true]")
    public static String allFactories() throws Exception {
        var seen = new ArrayList<String>();
        seen.add(tenTasks(Executors.newFixedThreadPool(3)));
        seen.add(tenTasks(Executors.newFixedThreadPool(3, Thread.ofVirtual().factory())));
        seen.add(tenTasks(Executors.newSingleThreadExecutor()));
        seen.add(tenTasks(Executors.unconfigurableExecutorService(Executors.newSingleThreadExecutor(Thread::new))));
        seen.add(tenTasks(Executors.newCachedThreadPool()));
        seen.add(tenTasks(Executors.newCachedThreadPool(Thread::new)));
        seen.add(tenTasks(Executors.newVirtualThreadPerTaskExecutor()));
        seen.add(tenTasks(Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("worker-", 0).factory())));
        return seen.toString();
    }

    @Takes(millis = 8000, result = "[4000:true, 2000:true, 2000:true]")
    public static String factoriesOfStealingAndScheduledPools() throws Exception {
        return List.of(
                        tenTasks(Executors.newWorkStealingPool(3)),
                        tenTasks(Executors.newWorkStealingPool()),
                        tenTasks(Executors.newScheduledThreadPool(5)))
                .toString();
    }

    @Takes(
            api = {
                "AbstractExecutorService.invokeAll(Collection)",
                "AbstractExecutorService.invokeAll(Collection, long, TimeUnit)",
                "AbstractExecutorService.invokeAny(Collection)",
                "AbstractExecutorService.invokeAny(Collection, long, TimeUnit)"
            },
            millis = 5010,
            result = "2000:15 1500:3 1000:0 500:TimeoutException 10:InterruptedException")
    public static String invoke() throws Exception {
        AbstractExecutorService pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(3);
        String all = timed(() -> sum(pool.invokeAll(tasks(6))));
        String allInTime = timed(() -> pool.invokeAll(tasks(6), 1500, TimeUnit.MILLISECONDS).stream()
                .filter(future -> !future.isCancelled())
                .count());
        String any = timed(() -> pool.invokeAny(List.of(() -> slow(3000, 1), () -> slow(1000, 0))));
        String anyInTime = timed(() -> thrownBy(() -> pool.invokeAny(tasks(2), 500, TimeUnit.MILLISECONDS)));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(() -> pool.invokeAll(tasks(2))));
        pool.shutdownNow();
        return all + " " + allInTime + " " + any + " " + anyInTime + " " + interrupted;
    }

    private static int sum(Collection<Future<Integer>> futures) {
        return futures.stream().mapToInt(Future::resultNow).sum();
    }

    @Takes(
            api = {
                "ExecutorService.invokeAll(Collection)",
                "ExecutorService.invokeAny(Collection)",
                "ExecutorService.invokeAll(Collection, long, TimeUnit)",
                "ExecutorService.invokeAny(Collection, long, TimeUnit)"
            },
            millis = 4500,
            result = "1000:15 1500:2 1000:1 1000:1")
    public static String invokeWithAThreadPerTask() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            return timed(() -> sum(pool.invokeAll(tasks(6)))) + " "
                    + timed(() -> pool
                            .invokeAll(
                                    List.of(() -> slow(1000, 1), () -> slow(1400, 1), () -> slow(2000, 1)),
                                    1500,
                                    TimeUnit.MILLISECONDS)
                            .stream()
                            .filter(future -> !future.isCancelled())
                            .count())
                    + " "
                    + timed(() -> pool.invokeAny(List.of(() -> slow(3000, 0), () -> slow(1000, 1)))) + " "
                    + timed(() -> pool.invokeAny(List.of(() -> slow(3000, 0), () -> slow(1000, 1)), 1, TimeUnit.DAYS));
        }
    }

    @Takes(
            api = {
                "ThreadPoolExecutor.new(int, int, long, TimeUnit, BlockingQueue)",
                "ThreadPoolExecutor.new(int, int, long, TimeUnit, BlockingQueue, ThreadFactory)",
                "ThreadPoolExecutor.new(int, int, long, TimeUnit, BlockingQueue, RejectedExecutionHandler)",
                "ThreadPoolExecutor.new(int, int, long, TimeUnit, BlockingQueue, ThreadFactory, RejectedExecutionHandler)",
                "ThreadPoolExecutor.awaitTermination(long, TimeUnit)",
                "ThreadPoolExecutor.shutdownNow()",
                "ThreadPoolExecutor.setKeepAliveTime(long, TimeUnit)",
                "ThreadPoolExecutor.getKeepAliveTime(TimeUnit)",
                "ThreadPoolExecutor.DiscardOldestPolicy.rejectedExecution(Runnable, ThreadPoolExecutor)"
            },
            millis = 4100,
            result = "2000:1 100:false 900:true 1000:true 7")
    public static String threadPoolExecutor() throws Exception {
        var pool = new ThreadPoolExecutor(1, 2, 500, TimeUnit.MILLISECONDS, new ArrayBlockingQueue<>(1));
        pool.execute(() -> Steps.sleep(1000));
        pool.execute(() -> Steps.sleep(100)); // waits in the queue
        pool.execute(() -> Steps.sleep(1000)); // gets a second thread
        String idle = timed(() -> {
            Thread.sleep(2000); // one thread is idle for more than 500 ms and ends
            return pool.getPoolSize();
        });
        pool.execute(() -> Steps.sleep(1000));
        pool.shutdown();
        String waited = timed(() -> pool.awaitTermination(100, TimeUnit.MILLISECONDS)) + " "
                + timed(() -> pool.awaitTermination(1, TimeUnit.DAYS));
        var other = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.DAYS,
                new ArrayBlockingQueue<>(1),
                Thread::new,
                new ThreadPoolExecutor.CallerRunsPolicy());
        other.execute(() -> Steps.sleep(1000));
        other.execute(() -> Steps.sleep(10_000)); // thrown out for the last one
        new ThreadPoolExecutor.DiscardOldestPolicy().rejectedExecution(() -> {}, other);
        other.shutdown();
        String thrownOut = timed(() -> other.awaitTermination(1, TimeUnit.DAYS));
        var third = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.DAYS, new LinkedBlockingQueue<>(), (java.util.concurrent.ThreadFactory) Thread::new);
        third.setKeepAliveTime(7, TimeUnit.SECONDS);
        var fourth = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.DAYS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.AbortPolicy());
        fourth.execute(() -> Steps.sleep(5000));
        Thread.sleep(100);
        fourth.shutdownNow();
        return idle + " " + waited + " " + thrownOut + " " + third.getKeepAliveTime(TimeUnit.SECONDS);
    }

    @Takes(
            api = {
                "ExecutorCompletionService.submit(Callable)",
                "ExecutorCompletionService.submit(Runnable, Object)",
                "ExecutorCompletionService.take()",
                "ExecutorCompletionService.poll(long, TimeUnit)"
            },
            millis = 3010,
            result = "100:null 900:quick 2000:slow 10:InterruptedException")
    public static String completionService() throws Exception {
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            var service = new ExecutorCompletionService<String>(pool);
            service.submit(() -> slow(3000, "slow"));
            service.submit(() -> Steps.sleep(1000), "quick");
            Future<String> early = service.poll(100, TimeUnit.MILLISECONDS);
            String result = "100:" + early + " " + timed(() -> service.take().get()) + " "
                    + timed(() -> service.poll(1, TimeUnit.DAYS).get());
            interruptMeAfter(10);
            return result + " " + timed(() -> thrownBy(service::take));
        }
    }

    @Takes(
            api = {"FutureTask.get()", "FutureTask.get(long, TimeUnit)", "Future.state()", "Future.resultNow()"},
            millis = 1000,
            result = "100:TimeoutException 10:InterruptedException 890:7 SUCCESS 7 CancellationException")
    public static String futureTask() throws Exception {
        var task = new FutureTask<>(() -> slow(1000, 7));
        new Thread(task).start();
        String timedOut = timed(() -> thrownBy(() -> task.get(100, TimeUnit.MILLISECONDS)));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(task::get));
        Future<Integer> future = task;
        String got = timed(() -> task.get(1, TimeUnit.DAYS)) + " " + future.state() + " " + future.resultNow();
        var cancelled = new FutureTask<>(() -> slow(1000, 7));
        cancelled.cancel(true);
        return timedOut + " " + interrupted + " " + got + " " + thrownBy(cancelled::get);
    }

    @Takes(
            api = {
                "ScheduledThreadPoolExecutor.schedule(Runnable, long, TimeUnit)",
                "ScheduledThreadPoolExecutor.schedule(Callable, long, TimeUnit)",
                "ScheduledThreadPoolExecutor.scheduleAtFixedRate(Runnable, long, long, TimeUnit)",
                "ScheduledThreadPoolExecutor.scheduleWithFixedDelay(Runnable, long, long, TimeUnit)",
                "ScheduledThreadPoolExecutor.execute(Runnable)",
                "ScheduledThreadPoolExecutor.submit(Runnable)",
                "ScheduledThreadPoolExecutor.submit(Callable)",
                "ScheduledThreadPoolExecutor.submit(Runnable, Object)",
                "ScheduledThreadPoolExecutor.shutdownNow()"
            },
            millis = 1050,
            result = "[now@0, now@0, rate@100, delay@150, once@200, rate@300, rate@500, delay@550, rate@700,"
                    + " rate@900, delay@950] 250 42 done")
    public static String scheduledThreadPool() throws Exception {
        var steps = new Steps();
        var pool = new ScheduledThreadPoolExecutor(3);
        pool.execute(() -> steps.note("now"));
        pool.submit(() -> steps.note("now"));
        String done = pool.submit(() -> {}, "done").get() + "";
        int answer = pool.submit(() -> 42).get();
        pool.scheduleAtFixedRate(
                () -> {
                    steps.note("rate");
                    Steps.sleep(100); // does not matter
                },
                100,
                200,
                TimeUnit.MILLISECONDS);
        pool.scheduleWithFixedDelay(
                () -> {
                    steps.note("delay");
                    Steps.sleep(100); // comes on top
                },
                150,
                300,
                TimeUnit.MILLISECONDS);
        pool.schedule(() -> steps.note("once"), 200, TimeUnit.MILLISECONDS);
        long at = pool.schedule(() -> 250L, 250, TimeUnit.MILLISECONDS).get();
        Thread.sleep(800);
        pool.shutdownNow();
        return steps + " " + at + " " + answer + " " + done;
    }

    @Takes(
            api = {
                "ScheduledExecutorService.schedule(Runnable, long, TimeUnit)",
                "ScheduledExecutorService.schedule(Callable, long, TimeUnit)",
                "ScheduledExecutorService.scheduleAtFixedRate(Runnable, long, long, TimeUnit)",
                "ScheduledExecutorService.scheduleWithFixedDelay(Runnable, long, long, TimeUnit)"
            },
            millis = 3800,
            result = "[[rate@100, delay@150, once@250, rate@300, delay@450, rate@500, rate@700, delay@750] called]")
    public static String allScheduledFactories() throws Exception {
        List<ScheduledExecutorService> pools = List.of(
                Executors.newScheduledThreadPool(2),
                Executors.newScheduledThreadPool(2, Thread::new),
                Executors.newSingleThreadScheduledExecutor(),
                Executors.newSingleThreadScheduledExecutor(Thread::new),
                Executors.unconfigurableScheduledExecutorService(Executors.newScheduledThreadPool(1)));
        Function<ScheduledExecutorService, String> program = pool -> {
            var steps = new Steps();
            pool.scheduleAtFixedRate(() -> steps.note("rate"), 100, 200, TimeUnit.MILLISECONDS);
            pool.scheduleWithFixedDelay(() -> steps.note("delay"), 150, 300, TimeUnit.MILLISECONDS);
            pool.schedule(() -> steps.note("once"), 250, TimeUnit.MILLISECONDS);
            try {
                String called = pool.schedule(() -> "called", 260, TimeUnit.MILLISECONDS)
                        .get();
                Thread.sleep(500);
                pool.shutdownNow();
                return steps + " " + called;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        List<String> seen = pools.stream().map(program).distinct().toList();
        return seen.toString();
    }

    @Takes(millis = 1000, result = "true InterruptedException")
    public static String closeIsInterrupted() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        String[] seen = {""};
        pool.submit(() -> seen[0] = thrownBy(() -> Thread.sleep(10_000)));
        interruptMeAfter(1000);
        pool.close();
        return Thread.interrupted() + " " + seen[0];
    }

    @Takes(
            api = "ExecutorService.awaitTermination(long, TimeUnit)",
            millis = 1010,
            result = "10:InterruptedException 1000:true")
    public static String awaitTerminationIsInterrupted() throws Exception {
        ExecutorService pool =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
        interruptMeAfter(10);
        pool.submit(() -> Steps.sleep(1010));
        pool.shutdown();
        return timed(() -> thrownBy(() -> pool.awaitTermination(1, TimeUnit.DAYS))) + " "
                + timed(() -> pool.awaitTermination(1, TimeUnit.DAYS));
    }

    @Takes(millis = 3000, result = "[0, 1, 2]")
    public static String resultsInTheirOrder() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            var futures = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 3; i++) {
                int number = i;
                futures.add(pool.submit(() -> slow(3000 - 1000L * number, number)));
            }
            var results = new ArrayList<Integer>();
            for (Future<Integer> future : futures) {
                results.add(future.get());
            }
            return results.toString();
        }
    }
}
