package dev.makespan.bubble.programs.innocents;

import dev.makespan.bubble.programs.Takes;
import dev.makespan.bubble.programs.Threads;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** Plain data handed from one thread to another through a class of {@code java.util.concurrent}. */
public final class HandedOver {
    private HandedOver() {}

    private static int through(BlockingQueue<Box> queue) throws Exception {
        int[] sum = new int[1];
        Threads.sideBySide(() -> sum[0] = queue.take().sum(), () -> queue.put(new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int arrayBlockingQueue() throws Exception {
        return through(new ArrayBlockingQueue<>(1));
    }

    @Takes(millis = 0, result = "42")
    public static int linkedBlockingQueue() throws Exception {
        return through(new LinkedBlockingQueue<>());
    }

    @Takes(millis = 0, result = "42")
    public static int linkedBlockingDeque() throws Exception {
        return through(new LinkedBlockingDeque<>());
    }

    @Takes(millis = 0, result = "42")
    public static int synchronousQueue() throws Exception {
        return through(new SynchronousQueue<>());
    }

    @Takes(millis = 0, result = "42")
    public static int linkedTransferQueue() throws Exception {
        return through(new LinkedTransferQueue<>());
    }

    @Takes(millis = 0, result = "42")
    public static int priorityBlockingQueue() throws Exception {
        return through(new PriorityBlockingQueue<>(1, (one, other) -> Integer.compare(one.value, other.value)));
    }

    private record Later(Box box) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return Integer.compare(box.value, ((Later) other).box.value);
        }
    }

    @Takes(millis = 0, result = "42")
    public static int delayQueue() throws Exception {
        DelayQueue<Later> queue = new DelayQueue<>();
        int[] sum = new int[1];
        Threads.sideBySide(() -> sum[0] = queue.take().box().sum(), () -> queue.put(new Later(new Box().fill())));
        return sum[0];
    }

    /** What did not come in time is not waited for: a queue that does not block. */
    private static int throughPolling(Queue<Box> queue) throws Exception {
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    Box box;
                    while ((box = queue.poll()) == null) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> queue.add(new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int concurrentLinkedQueue() throws Exception {
        return throughPolling(new ConcurrentLinkedQueue<>());
    }

    @Takes(millis = 0, result = "42")
    public static int concurrentLinkedDeque() throws Exception {
        return throughPolling(new ConcurrentLinkedDeque<>());
    }

    private static int through(ConcurrentMap<String, Box> map) throws Exception {
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    Box box;
                    while ((box = map.get("box")) == null) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> map.put("box", new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int concurrentHashMap() throws Exception {
        return through(new ConcurrentHashMap<>());
    }

    @Takes(millis = 0, result = "42")
    public static int concurrentSkipListMap() throws Exception {
        return through(new ConcurrentSkipListMap<>());
    }

    /** The map runs one function at a time for a key. */
    @Takes(millis = 0, result = "3")
    public static int computeGuardsItsValue() throws Exception {
        ConcurrentHashMap<String, Box> map = new ConcurrentHashMap<>();
        Threads.Action count = () -> map.compute("box", (key, box) -> {
            Box counted = box == null ? new Box() : box;
            counted.value++;
            return counted;
        });
        Threads.sideBySide(count, count, count);
        return map.get("box").value;
    }

    @Takes(millis = 0, result = "42")
    public static int computeIfAbsentMakesOnce() throws Exception {
        ConcurrentHashMap<String, Box> map = new ConcurrentHashMap<>();
        int[] sums = new int[2];
        Threads.sideBySide(
                () -> sums[0] =
                        map.computeIfAbsent("box", key -> new Box().fill()).sum(),
                () -> sums[1] =
                        map.computeIfAbsent("box", key -> new Box().fill()).sum());
        return sums[0] == sums[1] ? sums[0] : -1;
    }

    @Takes(millis = 0, result = "42")
    public static int copyOnWriteArrayList() throws Exception {
        List<Box> list = new CopyOnWriteArrayList<>();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    while (sum[0] == 0) {
                        for (Box box : list) {
                            sum[0] = box.sum();
                        }
                        Thread.onSpinWait();
                    }
                },
                () -> list.add(new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "42 42")
    public static String exchanger() throws Exception {
        Exchanger<Box> exchanger = new Exchanger<>();
        int[] sums = new int[2];
        Threads.sideBySide(
                () -> sums[0] = exchanger.exchange(new Box().fill()).sum(),
                () -> sums[1] = exchanger.exchange(new Box().fill()).sum());
        return sums[0] + " " + sums[1];
    }

    @Takes(millis = 0, result = "42")
    public static int countDownLatch() throws Exception {
        Box box = new Box();
        CountDownLatch filled = new CountDownLatch(1);
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    filled.await();
                    sum[0] = box.sum();
                },
                () -> {
                    box.fill();
                    filled.countDown();
                });
        return sum[0];
    }

    /** Everybody reads what everybody wrote before the barrier; its action does, too. */
    @Takes(millis = 0, result = "6 5 3 4")
    public static String cyclicBarrier() throws Exception {
        int[] mine = new int[3];
        int[] seen = new int[3];
        int[] inAction = new int[1];
        CyclicBarrier barrier = new CyclicBarrier(3, () -> inAction[0] = mine[0] + mine[1] + mine[2]);
        Threads.Action[] parties = new Threads.Action[3];
        for (int i = 0; i < 3; i++) {
            int me = i;
            parties[i] = () -> {
                mine[me] = me + 1;
                barrier.await();
                seen[me] = inAction[0] - mine[(me + 2) % 3];
                barrier.await();
                mine[me] = 0;
            };
        }
        Threads.sideBySide(parties);
        return inAction[0] + " " + seen[1] + " " + seen[0] + " " + seen[2];
    }

    @Takes(millis = 0, result = "3 3")
    public static String phaser() throws Exception {
        int[] mine = new int[2];
        int[] sums = new int[2];
        Phaser phaser = new Phaser(2);
        Threads.sideBySide(
                () -> {
                    mine[0] = 1;
                    phaser.arriveAndAwaitAdvance();
                    sums[0] = mine[0] + mine[1];
                    phaser.arriveAndDeregister();
                },
                () -> {
                    mine[1] = 2;
                    phaser.awaitAdvance(phaser.arrive());
                    sums[1] = mine[0] + mine[1];
                    phaser.arriveAndDeregister();
                });
        return sums[0] + " " + sums[1];
    }

    /** Used as a lock here, and as a signal below. */
    @Takes(millis = 0, result = "3")
    public static int semaphoreAsLock() throws Exception {
        Box box = new Box();
        Semaphore one = new Semaphore(1);
        Threads.Action count = () -> {
            one.acquire();
            box.value++;
            one.release();
        };
        Threads.sideBySide(count, count, count);
        return box.value;
    }

    @Takes(millis = 0, result = "42")
    public static int semaphoreAsSignal() throws Exception {
        Box box = new Box();
        Semaphore filled = new Semaphore(0);
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    filled.acquire();
                    sum[0] = box.sum();
                },
                () -> {
                    box.fill();
                    filled.release();
                });
        return sum[0];
    }

    /** Into the pool with submit, back with get. */
    @Takes(millis = 0, result = "42 43")
    public static String submitAndGet() throws Exception {
        Box there = new Box().fill();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            int sum = pool.submit(there::sum).get();
            Future<Box> back = pool.submit(() -> {
                Box box = new Box().fill();
                box.value++;
                return box;
            });
            return sum + " " + back.get().sum();
        }
    }

    @Takes(millis = 0, result = "42")
    public static int isDoneIsEnough() throws Exception {
        Box box = new Box();
        FutureTask<Void> task = new FutureTask<>(() -> {
            box.fill();
            return null;
        });
        Thread thread = new Thread(task);
        thread.start();
        while (!task.isDone()) {
            Thread.onSpinWait();
        }
        return box.sum();
    }

    @Takes(millis = 0, result = "42")
    public static int awaitTermination() throws Exception {
        Box box = new Box();
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.execute(box::fill);
        pool.shutdown();
        return pool.awaitTermination(1, TimeUnit.SECONDS) ? box.sum() : -1;
    }

    @Takes(millis = 0, result = "84")
    public static int invokeAll() throws Exception {
        Box one = new Box();
        Box other = new Box();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.invokeAll(List.of(one::fill, other::fill));
            return one.sum() + other.sum();
        }
    }

    /** One thread, task after task: each sees what the one before wrote, whoever submitted it. */
    @Takes(millis = 0, result = "4")
    public static int confinedToOneThread() throws Exception {
        Box box = new Box();
        try (ExecutorService actor = Executors.newSingleThreadExecutor()) {
            Threads.Action count = () -> {
                actor.execute(() -> box.value++);
                actor.execute(() -> box.value++);
            };
            Threads.sideBySide(count, count);
            return actor.submit(() -> box.value).get();
        }
    }

    /** As above, but the thread may be another one each time, and a future orders the tasks. */
    @Takes(millis = 0, result = "42")
    public static int chainOfStages() throws Exception {
        Box box = new Box();
        return CompletableFuture.runAsync(() -> box.value = 40)
                .thenRunAsync(() -> box.elements[0] = 1)
                .thenRunAsync(() -> box.elements[1] = 1)
                .thenApplyAsync(ignored -> box.sum())
                .get();
    }

    @Takes(millis = 0, result = "42")
    public static int bothStages() throws Exception {
        Box box = new Box();
        CompletableFuture<Void> elements = CompletableFuture.runAsync(() -> {
            box.elements[0] = 1;
            box.elements[1] = 1;
        });
        CompletableFuture<Void> value = CompletableFuture.runAsync(() -> box.value = 40);
        return CompletableFuture.allOf(elements, value)
                .thenApply(ignored -> box.sum())
                .join();
    }

    @Takes(millis = 0, result = "42")
    public static int completedByHand() throws Exception {
        CompletableFuture<Box> future = new CompletableFuture<>();
        int[] sum = new int[1];
        Threads.sideBySide(() -> sum[0] = future.get().sum(), () -> future.complete(new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int completionService() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            var service = new ExecutorCompletionService<Box>(pool);
            service.submit(() -> new Box().fill());
            return service.take().get().sum();
        }
    }

    @Takes(millis = 20, result = "42")
    public static int scheduled() throws Exception {
        Box box = new Box().fill();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            return pool.schedule(box::sum, 20, TimeUnit.MILLISECONDS).get();
        }
    }

    private static final class Sum implements Flow.Subscriber<Box> {
        private final CountDownLatch completed = new CountDownLatch(1);
        private Flow.Subscription subscription;
        private int sum;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(1);
        }

        @Override
        public void onNext(Box box) {
            sum += box.sum();
            subscription.request(1);
        }

        @Override
        public void onError(Throwable e) {
            throw new IllegalStateException(e);
        }

        @Override
        public void onComplete() {
            completed.countDown();
        }
    }

    /** The publisher's tasks may run in several threads, one after the other. */
    @Takes(millis = 0, result = "126")
    public static int submissionPublisher() throws Exception {
        Sum subscriber = new Sum();
        try (SubmissionPublisher<Box> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(subscriber);
            for (int i = 0; i < 3; i++) {
                publisher.submit(new Box().fill());
            }
        }
        subscriber.completed.await();
        return subscriber.sum;
    }
}
