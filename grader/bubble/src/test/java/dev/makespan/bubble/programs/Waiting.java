package dev.makespan.bubble.programs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.IntStream;

/** Ordinary programs, each waiting in a way of its own. None of them knows of virtual time. */
public final class Waiting {
    private Waiting() {}

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int slow(int value) {
        sleep(1000);
        return value;
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    // ---- sleeping and threads ----

    @Takes(millis = 6000)
    public static void sleepsOneAfterTheOther() {
        sleep(1000);
        sleep(2000);
        sleep(3000);
    }

    @Takes(millis = 86_400_000L * 365)
    public static void sleepsForAYear() throws Exception {
        Thread.sleep(Duration.ofDays(365));
    }

    @Takes(millis = 3000, result = "6")
    public static int threadsSideBySide() throws Exception {
        int[] results = new int[3];
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int number = i;
            threads[i] = new Thread(() -> {
                sleep(1000 * (number + 1));
                results[number] = number + 1;
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return IntStream.of(results).sum();
    }

    @Takes(millis = 700, result = "true Thread-0")
    public static String subclassOfThread() throws Exception {
        class Worker extends Thread {
            String seen = "";

            @Override
            public void run() {
                Waiting.sleep(700);
                seen = (Thread.currentThread() == this) + " " + getName();
            }
        }
        Worker worker = new Worker();
        worker.start();
        worker.join();
        return worker.seen;
    }

    @Takes(millis = 500, result = "true false")
    public static String virtualThreadsStayVirtual() throws Exception {
        boolean[] isVirtual = new boolean[2];
        Thread one = Thread.ofVirtual().start(() -> {
            sleep(500);
            isVirtual[0] = Thread.currentThread().isVirtual();
        });
        Thread other = Thread.ofPlatform().start(() -> {
            sleep(400);
            isVirtual[1] = Thread.currentThread().isVirtual();
        });
        one.join();
        other.join();
        return isVirtual[0] + " " + isVirtual[1];
    }

    @Takes(millis = 800, result = "800 false true TIMED_WAITING")
    public static String joinWithTimeout() throws Exception {
        Thread thread = new Thread(() -> sleep(3000));
        thread.setDaemon(true);
        long start = System.nanoTime();
        thread.start();
        thread.join(400);
        boolean ended = thread.join(Duration.ofMillis(400));
        return since(start) + " " + ended + " " + thread.isAlive() + " " + thread.getState();
    }

    @Takes(millis = 1000, result = "interrupted after 1000")
    public static String interruptEndsASleep() throws Exception {
        long start = System.nanoTime();
        String[] seen = {""};
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                seen[0] = "interrupted after " + since(start);
            }
        });
        thread.start();
        Thread.sleep(1000);
        thread.interrupt();
        thread.join();
        return seen[0];
    }

    @Takes(millis = 6000)
    public static void parks() {
        LockSupport.parkNanos(5_000_000_000L);
        LockSupport.parkUntil(System.currentTimeMillis() + 1000);
    }

    // ---- pools ----

    @Takes(millis = 4000)
    public static void tenTasksOnThreeThreads() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 10; i++) {
                pool.submit(() -> sleep(1000));
            }
        }
    }

    @Takes(millis = 2000, result = "1000")
    public static int aThousandVirtualThreads() {
        AtomicInteger count = new AtomicInteger();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) {
                pool.submit(() -> {
                    sleep(2000);
                    return count.incrementAndGet();
                });
            }
        }
        return count.get();
    }

    @Takes(millis = 1000)
    public static void threadPerTask() {
        try (ExecutorService pool = Executors.newThreadPerTaskExecutor(Thread::new)) {
            for (int i = 0; i < 5; i++) {
                pool.submit(() -> sleep(1000));
            }
        }
    }

    @Takes(millis = 2000, result = "15")
    public static int invokeAll() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            int sum = 0;
            for (Future<Integer> future : pool.invokeAll(IntStream.range(0, 6)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(i -> () -> slow(i))
                    .toList())) {
                sum += future.get();
            }
            return sum;
        }
    }

    @Takes(millis = 1500, result = "3 of 6")
    public static String invokeAllWithTimeout() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            long done = pool
                    .invokeAll(
                            IntStream.range(0, 6)
                                    .<java.util.concurrent.Callable<Integer>>mapToObj(i -> () -> slow(i))
                                    .toList(),
                            1500,
                            TimeUnit.MILLISECONDS)
                    .stream()
                    .filter(future -> !future.isCancelled())
                    .count();
            return done + " of 6";
        } finally {
            pool.shutdownNow();
        }
    }

    @Takes(millis = 1000, result = "fast")
    public static String invokeAny() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return pool.invokeAny(List.of(
                    () -> {
                        Thread.sleep(3000);
                        return "slow";
                    },
                    () -> {
                        Thread.sleep(1000);
                        return "fast";
                    }));
        }
    }

    @Takes(millis = 2000, result = "timed out at 500, 7 at 2000")
    public static String getWithTimeout() throws Exception {
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<Integer> future = pool.submit(() -> {
                Thread.sleep(2000);
                return 7;
            });
            try {
                future.get(500, TimeUnit.MILLISECONDS);
                return "no timeout";
            } catch (TimeoutException e) {
                long at = since(start);
                return "timed out at " + at + ", " + future.get() + " at " + since(start);
            }
        }
    }

    @Takes(millis = 6000, result = "true")
    public static boolean cachedPoolEndsItsIdleThreads() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        for (int i = 0; i < 50; i++) {
            pool.submit(() -> sleep(6000));
        }
        pool.shutdown();
        return pool.awaitTermination(1, TimeUnit.MINUTES);
    }

    // ---- scheduled ----

    @Takes(millis = 5500, result = "[1000, 2000, 3000, 4000, 5000]")
    public static String fixedRate() throws Exception {
        List<Long> ticks = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        ScheduledExecutorService ticker = Executors.newScheduledThreadPool(1);
        ticker.scheduleAtFixedRate(() -> ticks.add(since(start)), 1, 1, TimeUnit.SECONDS);
        Thread.sleep(5500);
        ticker.shutdownNow();
        return ticks.toString();
    }

    @Takes(millis = 3500, result = "[0, 1000, 2000, 3000]")
    public static String fixedDelay() throws Exception {
        List<Long> ticks = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();
        ticker.scheduleWithFixedDelay(
                () -> {
                    ticks.add(since(start));
                    sleep(300);
                },
                0,
                700,
                TimeUnit.MILLISECONDS);
        Thread.sleep(3500);
        ticker.shutdownNow();
        return ticks.toString();
    }

    @Takes(millis = 600, result = "[100, 350, 600]")
    public static String timer() throws Exception {
        List<Long> ticks = new CopyOnWriteArrayList<>();
        long start = System.currentTimeMillis();
        CountDownLatch three = new CountDownLatch(3);
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        ticks.add(System.currentTimeMillis() - start);
                        three.countDown();
                    }
                },
                100,
                250);
        three.await();
        timer.cancel();
        return ticks.toString();
    }

    // ---- futures ----

    @Takes(millis = 1500, result = "3")
    public static int completableFutures() {
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> slow(1));
        CompletableFuture<Integer> two =
                CompletableFuture.supplyAsync(() -> 2, CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
        return one.thenCombine(two, Integer::sum).join();
    }

    @Takes(millis = 1000, result = "TimeoutException")
    public static String orTimeout() throws Exception {
        try {
            CompletableFuture.supplyAsync(() -> {
                        sleep(5000);
                        return 1;
                    })
                    .orTimeout(1, TimeUnit.SECONDS)
                    .get();
            return "none";
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }

    @Takes(millis = 300, result = "39")
    public static int completeOnTimeout() {
        return new CompletableFuture<Integer>()
                .completeOnTimeout(39, 300, TimeUnit.MILLISECONDS)
                .join();
    }

    @Takes(millis = 3000)
    public static void twentyAsyncTasksOnSevenWorkers() {
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> slow(i)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @Takes(millis = 1000, result = "28")
    public static int parallelStream() {
        return IntStream.range(0, 8).parallel().map(Waiting::slow).sum();
    }

    @Takes(millis = 4000, result = "120")
    public static int forkJoin() {
        class Sum extends RecursiveTask<Integer> {
            private final int from;
            private final int to;

            Sum(int from, int to) {
                this.from = from;
                this.to = to;
            }

            @Override
            protected Integer compute() {
                if (to - from == 1) {
                    return slow(from);
                }
                int middle = (from + to) / 2;
                Sum left = new Sum(from, middle);
                left.fork();
                return new Sum(middle, to).compute() + left.join();
            }
        }
        try (ForkJoinPool pool = new ForkJoinPool(4)) {
            return pool.invoke(new Sum(0, 16));
        }
    }

    // ---- locks and synchronizers ----

    @Takes(millis = 10_000, result = "10")
    public static int sleepsInsideAMonitor() throws Exception {
        Object monitor = new Object();
        int[] count = {0};
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                synchronized (monitor) {
                    sleep(1000);
                    count[0]++;
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return count[0];
    }

    @Takes(millis = 1234)
    public static void waitWithTimeout() throws Exception {
        Object monitor = new Object();
        synchronized (monitor) {
            monitor.wait(1234);
        }
    }

    @Takes(millis = 500, result = "42")
    public static int waitAndNotify() throws Exception {
        Object monitor = new Object();
        int[] box = {0};
        new Thread(() -> {
                    sleep(500);
                    synchronized (monitor) {
                        box[0] = 42;
                        monitor.notifyAll();
                    }
                })
                .start();
        synchronized (monitor) {
            while (box[0] == 0) {
                monitor.wait();
            }
        }
        return box[0];
    }

    @Takes(millis = 2000, result = "4950")
    public static int boundedBufferWithMonitor() throws Exception {
        class Buffer {
            private final List<Integer> items = new ArrayList<>();

            synchronized void put(int item) throws InterruptedException {
                while (items.size() == 2) {
                    wait();
                }
                items.add(item);
                notifyAll();
            }

            synchronized int take() throws InterruptedException {
                while (items.isEmpty()) {
                    wait();
                }
                notifyAll();
                return items.removeFirst();
            }
        }
        Buffer buffer = new Buffer();
        Thread producer = new Thread(() -> {
            try {
                for (int i = 0; i < 100; i++) {
                    buffer.put(i);
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        producer.start();
        int sum = 0;
        for (int i = 0; i < 100; i++) {
            sum += buffer.take();
        }
        producer.join();
        return sum;
    }

    @Takes(millis = 4000, result = "3")
    public static int semaphore() {
        Semaphore permits = new Semaphore(3);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                pool.submit(() -> {
                    permits.acquireUninterruptibly();
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    sleep(1000);
                    inside.decrementAndGet();
                    permits.release();
                });
            }
        }
        return most.get();
    }

    @Takes(millis = 700, result = "false")
    public static boolean tryAcquire() throws Exception {
        return new Semaphore(0).tryAcquire(700, TimeUnit.MILLISECONDS);
    }

    @Takes(millis = 2250, result = "false false")
    public static String locksWithTimeout() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        CountDownLatch locked = new CountDownLatch(1);
        Thread holder = new Thread(() -> {
            lock.lock();
            locked.countDown();
            sleep(2000);
            lock.unlock();
        });
        holder.start();
        locked.await();
        boolean got = lock.tryLock(500, TimeUnit.MILLISECONDS);
        lock.lock();
        Condition never = lock.newCondition();
        boolean signalled = never.await(250, TimeUnit.MILLISECONDS);
        lock.unlock();
        return got + " " + signalled;
    }

    @Takes(millis = 3000)
    public static void readersShareAndWritersDoNot() {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 5; i++) {
                pool.submit(() -> {
                    lock.readLock().lock();
                    sleep(1000);
                    lock.readLock().unlock();
                });
            }
            sleep(1);
            for (int i = 0; i < 2; i++) {
                pool.submit(() -> {
                    lock.writeLock().lock();
                    sleep(1000);
                    lock.writeLock().unlock();
                });
            }
        }
    }

    @Takes(millis = 500, result = "0")
    public static long stampedLock() throws Exception {
        StampedLock lock = new StampedLock();
        lock.writeLock();
        long[] stamp = {-1};
        Thread reader = new Thread(() -> {
            try {
                stamp[0] = lock.tryReadLock(500, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        reader.start();
        reader.join();
        return stamp[0];
    }

    @Takes(millis = 1600, result = "false timeout yes")
    public static String latchBarrierExchanger() throws Exception {
        boolean reached = new CountDownLatch(1).await(300, TimeUnit.MILLISECONDS);
        String barrier = "passed";
        try {
            new CyclicBarrier(2).await(200, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            barrier = "timeout";
        }
        Exchanger<String> exchanger = new Exchanger<>();
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(1100);
                exchanger.exchange("yes");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return reached + " " + barrier + " " + exchanger.exchange("no", 5, TimeUnit.SECONDS);
    }

    @Takes(millis = 800, result = "timeout")
    public static String phaser() throws Exception {
        Phaser phaser = new Phaser(1);
        try {
            phaser.awaitAdvanceInterruptibly(phaser.getPhase(), 800, TimeUnit.MILLISECONDS);
            return "advanced";
        } catch (TimeoutException e) {
            return "timeout";
        }
    }

    @Takes(millis = 1500, result = "5 got, 2 empty")
    public static String queueWithTimeout() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2);
        Thread producer = Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; i < 5; i++) {
                    Thread.sleep(300);
                    queue.put(i);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        int got = 0;
        int empty = 0;
        while (got < 5) {
            if (queue.poll(200, TimeUnit.MILLISECONDS) == null) {
                empty++;
            } else {
                got++;
            }
        }
        producer.join();
        return got + " got, " + (empty > 2 ? 2 : empty) + " empty";
    }

    @Takes(millis = 2005, result = "1")
    public static int computeIfAbsentBlocksTheSecond() throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        Thread one = new Thread(() -> map.computeIfAbsent("k", key -> {
            sleep(2000);
            return 1;
        }));
        one.start();
        Thread.sleep(5);
        Thread other = new Thread(() -> map.computeIfAbsent("k", key -> 2));
        other.start();
        one.join();
        other.join();
        Thread.sleep(5);
        return map.get("k");
    }

    // ---- clocks ----

    @Takes(millis = 90_000, result = "PT1M30S 90000 90000 90000000000")
    public static String everyClock() throws Exception {
        Instant instant = Instant.now();
        long millis = System.currentTimeMillis();
        Date date = new Date();
        long nanos = System.nanoTime();
        Thread.sleep(90_000);
        return Duration.between(instant, Instant.now()) + " " + (System.currentTimeMillis() - millis) + " "
                + (new Date().getTime() - date.getTime()) + " " + (System.nanoTime() - nanos);
    }

    @Takes(millis = 777, result = "777 main")
    public static String methodReferences() throws Exception {
        java.util.function.LongSupplier clock = System::nanoTime;
        java.util.function.Supplier<Thread> current = Thread::currentThread;
        long start = clock.getAsLong();
        Thread.sleep(777);
        return (clock.getAsLong() - start) / 1_000_000 + " " + current.get().getName();
    }

    // ---- awkward places ----

    @Takes(millis = 1000, result = "5")
    public static int sleepsInAStaticInitialiser() {
        return SlowlyInitialised.VALUE;
    }

    private static final class SlowlyInitialised {
        static final int VALUE = slow(5);
    }

    @Takes(millis = 1000, result = "9")
    public static int waitsForAnotherThreadInAStaticInitialiser() throws Exception {
        Thread bystander = new Thread(() -> sleep(300));
        bystander.start();
        int value = InitialisedByAPool.VALUE;
        bystander.join();
        return value;
    }

    private static final class InitialisedByAPool {
        static final int VALUE;

        static {
            Future<Integer> future = ForkJoinPool.commonPool().submit(Elsewhere::nine);
            try {
                VALUE = future.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Elsewhere {
        static int nine() {
            return slow(9);
        }
    }

    private static volatile boolean done;

    @Takes(millis = 1000)
    public static void pollsWithYield() {
        done = false;
        new Thread(() -> {
                    sleep(1000);
                    done = true;
                })
                .start();
        while (!done) {
            Thread.onSpinWait();
        }
    }

    @Takes(millis = 1000)
    public static void pollsTheClock() {
        long end = System.nanoTime() + 1_000_000_000L;
        new Thread(() -> sleep(1000)).start();
        while (System.nanoTime() < end) {
            // nothing but the clock
        }
    }

    @Takes(millis = 0, result = "20000")
    public static int longLoopsTakeTurns() throws Exception {
        done = false;
        AtomicInteger rounds = new AtomicInteger();
        Thread counting = new Thread(() -> {
            for (int i = 0; i < 20_000; i++) {
                rounds.incrementAndGet();
            }
            done = true;
        });
        counting.start();
        while (!done) {
            // ends, because the other thread gets its turn
        }
        return rounds.get();
    }

    @Takes(millis = 10, result = "handler: boom")
    public static String uncaughtExceptionHandler() throws Exception {
        String[] seen = {""};
        Thread thread = new Thread(() -> {
            sleep(10);
            throw new IllegalStateException("boom");
        });
        thread.setUncaughtExceptionHandler((t, e) -> seen[0] = "handler: " + e.getMessage());
        thread.start();
        thread.join();
        return seen[0];
    }

    @Takes(millis = 0, result = "x z pool-1-thread-1 ForkJoinPool.commonPool-worker-1")
    public static String namesAndLocals() throws Exception {
        InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>();
        inherited.set("x");
        String[] seen = new String[3];
        Thread thread = new Thread(() -> seen[0] = inherited.get());
        thread.start();
        thread.join();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            seen[1] = pool.submit(() -> Thread.currentThread().getName()).get();
        }
        seen[2] = CompletableFuture.supplyAsync(() -> Thread.currentThread().getName())
                .get();
        ScopedValue<String> scoped = ScopedValue.newInstance();
        String bound = ScopedValue.where(scoped, "z").call(scoped::get);
        return seen[0] + " " + bound + " " + seen[1] + " " + seen[2];
    }
}
