package demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One right answer, and every mistake in the book. */
public class Burgers {
    private static int served;
    private static int counter;
    private static int visits;

    private Burgers() {}

    public static List<String> concurrent(Kitchen kitchen, List<String> orders) throws Exception {
        try (ExecutorService cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> cooking = new ArrayList<>();
            for (String order : orders) {
                cooking.add(cooks.submit(() -> kitchen.cook(order)));
            }
            List<String> meals = new ArrayList<>();
            for (Future<String> burger : cooking) {
                meals.add(burger.get());
            }
            return meals;
        }
    }

    public static List<String> sequential(Kitchen kitchen, List<String> orders) {
        List<String> meals = new ArrayList<>();
        for (String order : orders) {
            meals.add(CompletableFuture.supplyAsync(() -> kitchen.cook(order)).join());
        }
        return meals;
    }

    public static int race() throws InterruptedException {
        Runnable add = () -> {
            for (int i = 0; i < 3; i++) {
                counter++;
            }
        };
        both(new Thread(add), new Thread(add));
        return counter;
    }

    /** Each access is in order, but two of them do not belong together: no data race, and wrong all the same. */
    public static int seats() throws InterruptedException {
        var left = new AtomicInteger(1);
        Runnable buy = () -> {
            if (left.get() > 0) {
                left.decrementAndGet();
            }
        };
        both(new Thread(buy), new Thread(buy));
        return left.get();
    }

    public static void deadlock() throws InterruptedException {
        Object x = new Object();
        Object y = new Object();
        both(new Thread(() -> nested(x, y), "A"), new Thread(() -> nested(y, x), "B"));
    }

    private static void nested(Object first, Object second) {
        synchronized (first) {
            Thread.yield();
            synchronized (second) {
                served++;
            }
        }
    }

    private static void both(Thread one, Thread other) throws InterruptedException {
        one.start();
        other.start();
        one.join();
        other.join();
    }

    public static void spin() {
        new Thread(() -> {
                    try {
                        Thread.sleep(1000);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    served = -1;
                })
                .start();
        while (served != -1) {
            // asks and asks
        }
    }

    public static void polls() {
        CompletableFuture<Integer> later =
                CompletableFuture.supplyAsync(() -> 1, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        while (!later.isDone()) {
            Thread.onSpinWait();
        }
    }

    public static void endless() {
        while (true) {
            served++;
        }
    }

    public static void exit() {
        try {
            System.exit(0);
        } catch (Throwable swallowed) {
            served = 0;
        }
    }

    public static void leak() throws Exception {
        Executors.newFixedThreadPool(2).submit(() -> 1).get();
    }

    public static void todo() {
        throw new UnsupportedOperationException("TODO: cook");
    }

    public static void failing() {
        CompletableFuture.runAsync(() -> {
                    throw new IllegalStateException("no bread");
                })
                .join();
    }

    public static int sum(int a, int b) {
        return a + b;
    }

    public static int visit() {
        return ++visits;
    }

    public static AtomicInteger countingEverySecond() {
        AtomicInteger seconds = new AtomicInteger();
        Thread ticking = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(1000);
                    seconds.incrementAndGet();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ticking.setDaemon(true);
        ticking.start();
        return seconds;
    }
}
