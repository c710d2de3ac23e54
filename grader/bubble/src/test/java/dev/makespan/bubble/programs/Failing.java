package dev.makespan.bubble.programs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Programs that never come to their end, or only under some schedules to the right one. */
public final class Failing {
    private static int counter;
    private static int balance;
    private static boolean flag;

    private Failing() {}

    public static void monitorDeadlock() throws Exception {
        Object one = new Object();
        Object two = new Object();
        both(new Thread(() -> nested(one, two), "T1"), new Thread(() -> nested(two, one), "T2"));
    }

    private static void nested(Object first, Object second) {
        synchronized (first) {
            Waiting.sleep(100);
            synchronized (second) {
                counter++;
            }
        }
    }

    public static void lockDeadlock() throws Exception {
        Lock one = new ReentrantLock();
        Lock two = new ReentrantLock();
        both(new Thread(() -> nested(one, two), "T1"), new Thread(() -> nested(two, one), "T2"));
    }

    private static void nested(Lock first, Lock second) {
        first.lock();
        Waiting.sleep(100);
        second.lock();
    }

    /** Deadlocks only if the threads are switched between their two locks. */
    public static String lockOrder() throws Exception {
        Object one = new Object();
        Object two = new Object();
        both(new Thread(() -> inOrder(one, two)), new Thread(() -> inOrder(two, one)));
        return "fine";
    }

    private static void inOrder(Object first, Object second) {
        synchronized (first) {
            synchronized (second) {
                counter++;
            }
        }
    }

    public static void poolWaitsForItself() throws Exception {
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            pool.submit(() -> pool.submit(() -> 1).get()).get();
        }
    }

    public static void missedNotify() throws Exception {
        Object monitor = new Object();
        Thread waiter = new Thread(
                () -> {
                    Waiting.sleep(10);
                    synchronized (monitor) {
                        try {
                            monitor.wait();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                },
                "waiter");
        waiter.start();
        synchronized (monitor) {
            monitor.notify();
        }
        waiter.join();
    }

    public static void latchNeverReached() throws Exception {
        new CountDownLatch(1).await();
    }

    public static void busyWait() {
        flag = false;
        new Thread(() -> {
                    Waiting.sleep(1000);
                    flag = true;
                })
                .start();
        while (!flag) {
            // asks again and again
        }
    }

    public static void endlessLoop() {
        while (true) {
            counter++;
        }
    }

    public static void endlessLoopOfShortSleeps() {
        while (true) {
            Waiting.sleep(1);
        }
    }

    /** {@code close} waits for a day, again and again. */
    public static void closesAroundAnEndlessTask() {
        try (var pool = Executors.newSingleThreadExecutor()) {
            pool.submit(() -> {
                new CountDownLatch(1).await();
                return "";
            });
        }
    }

    /** As stubborn as it gets. */
    public static void endlessLoopThatCatchesEverything() {
        while (true) {
            try {
                while (true) {
                    counter++;
                }
            } catch (Throwable e) {
                counter = 0;
            }
        }
    }

    public static int lostUpdate() throws Exception {
        counter = 0;
        both(new Thread(Failing::increment), new Thread(Failing::increment));
        return counter;
    }

    private static void increment() {
        for (int i = 0; i < 2; i++) {
            counter++;
        }
    }

    public static int lockedUpdate() throws Exception {
        counter = 0;
        both(new Thread(Failing::lockedIncrement), new Thread(Failing::lockedIncrement));
        return counter;
    }

    private static void lockedIncrement() {
        for (int i = 0; i < 2; i++) {
            synchronized (Failing.class) {
                counter++;
            }
        }
    }

    public static int checkThenAct() throws Exception {
        balance = 100;
        both(new Thread(Failing::withdraw), new Thread(Failing::withdraw));
        return balance;
    }

    private static void withdraw() {
        if (balance >= 100) {
            balance -= 100;
        }
    }

    private static void both(Thread one, Thread other) throws InterruptedException {
        one.start();
        other.start();
        one.join();
        other.join();
    }
}
