package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.after;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Threads: how they are made, what they say of themselves, their groups, locals and handlers. */
public final class ThreadLife {
    private ThreadLife() {}

    @Takes(
            api = {"Thread.start()", "Thread.startVirtualThread(Runnable)"},
            millis = 1000,
            result = "5")
    public static int waysToStart() throws Exception {
        int[] count = {0};
        Runnable task = () -> {
            Steps.sleep(1000);
            synchronized (count) {
                count[0]++;
            }
        };
        var subclass = new Thread() {
            @Override
            public void run() {
                task.run();
            }
        };
        var plain = new Thread(task);
        plain.start();
        subclass.start();
        var threads = List.of(
                plain,
                subclass,
                Thread.startVirtualThread(task),
                Thread.ofVirtual().start(task),
                Thread.ofPlatform().start(task));
        for (Thread thread : threads) {
            thread.join();
        }
        return count[0];
    }

    private static String describe(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return thread.getName() + "/" + thread.isVirtual() + "/" + thread.isDaemon() + "/" + thread.getPriority() + "/"
                + (group == null ? "-" : group.getName());
    }

    @Takes(
            millis = 0,
            result =
                    "[a/false/true/7/group, b-5/false/false/5/main, c/true/true/5/VirtualThreads, d-1/true/true/5/VirtualThreads,"
                            + " Thread-0/false/false/5/main, pool-1-thread-1/false/false/5/main]")
    public static String builders() throws Exception {
        var group = new ThreadGroup("group");
        var seen = new ArrayList<String>();
        Runnable task = () -> seen.add(describe(Thread.currentThread()));
        ThreadFactory platform = Thread.ofPlatform().name("b-", 5).factory();
        ThreadFactory virtual = Thread.ofVirtual().name("d-", 1).factory();
        for (Thread thread : List.of(
                Thread.ofPlatform().name("a").group(group).daemon().priority(7).unstarted(task),
                platform.newThread(task),
                Thread.ofVirtual().name("c").unstarted(task),
                virtual.newThread(task),
                new Thread(task),
                Executors.defaultThreadFactory().newThread(task))) {
            thread.start();
            thread.join();
        }
        return seen.toString();
    }

    @Takes(millis = 30, result = "NEW false, TIMED_WAITING true, TERMINATED false, WAITING, BLOCKED, RUNNABLE")
    public static String states() throws Exception {
        var lock = new Object();
        var thread = new Thread(() -> Steps.sleep(20));
        String states = thread.getState() + " " + thread.isAlive();
        thread.start();
        Thread.sleep(10);
        states += ", " + thread.getState() + " " + thread.isAlive();
        thread.join();
        states += ", " + thread.getState() + " " + thread.isAlive();
        Thread waiting = Thread.ofPlatform().daemon().start(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Thread blocked = Thread.ofPlatform().daemon().unstarted(() -> {
            synchronized (lock) {
                lock.notifyAll();
            }
        });
        synchronized (lock) {
            blocked.start();
            Thread.sleep(10);
            states += ", " + waiting.getState() + ", " + blocked.getState();
        }
        return states + ", " + Thread.currentThread().getState();
    }

    @Takes(
            millis = 100,
            result =
                    "2 of group, 3 with those below, [one, two] [one, two, three] interrupted: [one, three, two] main true")
    public static String groups() throws Exception {
        var group = new ThreadGroup("group");
        var below = new ThreadGroup(group, "below");
        var seen = new ArrayList<String>();
        for (String name : List.of("one", "two", "three")) {
            Thread.ofPlatform()
                    .name(name)
                    .group(name.equals("three") ? below : group)
                    .start(() -> {
                        try {
                            Thread.sleep(10_000);
                        } catch (InterruptedException e) {
                            seen.add(Thread.currentThread().getName());
                        }
                    });
        }
        Thread.sleep(100);
        Thread[] own = new Thread[10];
        Thread[] all = new Thread[10];
        int count = group.enumerate(own, false);
        String result = count + " of group, " + group.activeCount() + " with those below, ";
        group.enumerate(all);
        result += names(own) + " " + names(all);
        boolean mainIsThere = Thread.activeCount() == Thread.enumerate(new Thread[10])
                && Thread.getAllStackTraces().containsKey(Thread.currentThread())
                && Thread.getAllStackTraces().size() == 4
                && group.getParent() == Thread.currentThread().getThreadGroup();
        group.interrupt();
        Thread.sleep(0);
        while (seen.size() < 3) {
            Thread.yield();
        }
        seen.sort(null);
        return result + " interrupted: " + seen + " "
                + Thread.currentThread().getThreadGroup().getName() + " " + mainIsThere;
    }

    private static String names(Thread[] threads) {
        return Arrays.stream(threads)
                .filter(thread -> thread != null)
                .map(Thread::getName)
                .toList()
                .toString();
    }

    @Takes(millis = 0, result = "a stack: true")
    public static String stacks() throws Exception {
        Thread sleeper = Thread.ofPlatform().daemon().start(() -> Steps.sleep(1000));
        while (sleeper.getState() != Thread.State.TIMED_WAITING) {
            Thread.yield();
        }
        var all = Thread.getAllStackTraces();
        return "a stack: "
                + (Arrays.stream(all.get(sleeper))
                                .anyMatch(frame -> frame.getMethodName().equals("sleep"))
                        && sleeper.getStackTrace().length == all.get(sleeper).length);
    }

    @Takes(millis = 0, result = "inherited: x null x null x, own: null, scoped: z none")
    public static String locals() throws Exception {
        var inheritable = new InheritableThreadLocal<String>();
        var own = new ThreadLocal<String>();
        inheritable.set("x");
        own.set("y");
        var seen = new ArrayList<String>();
        Runnable task = () -> seen.add(inheritable.get());
        for (Thread thread : List.of(
                new Thread(task),
                Thread.ofPlatform().inheritInheritableThreadLocals(false).unstarted(task),
                Thread.ofVirtual().unstarted(task),
                Thread.ofVirtual().inheritInheritableThreadLocals(false).unstarted(task))) {
            thread.start();
            thread.join();
        }
        seen.add(CompletableFuture.supplyAsync(inheritable::get, command -> new Thread(command).start())
                .get());
        var ofOther = new String[1];
        var other = new Thread(() -> ofOther[0] = own.get());
        other.start();
        other.join();
        ScopedValue<String> scoped = ScopedValue.newInstance();
        String bound = ScopedValue.where(scoped, "z").call(scoped::get);
        return "inherited: "
                + String.join(" ", seen.stream().map(String::valueOf).toList()) + ", own: " + ofOther[0] + ", scoped: "
                + bound + " " + scoped.orElse("none");
    }

    @Takes(
            millis = 10,
            result = "[thread's T boom, group's T boom, default T boom, default V boom, thread's V boom] true")
    public static String uncaughtExceptionHandlers() throws Exception {
        var seen = new ArrayList<String>();
        Runnable fails = () -> {
            Steps.sleep(2);
            throw new IllegalStateException("boom");
        };
        var group = new ThreadGroup("group") {
            @Override
            public void uncaughtException(Thread thread, Throwable e) {
                seen.add("group's " + thread.getName() + " " + e.getMessage());
            }
        };
        boolean none = Thread.getDefaultUncaughtExceptionHandler() == null;
        Thread.UncaughtExceptionHandler own =
                (thread, e) -> seen.add("thread's " + thread.getName() + " " + e.getMessage());
        Thread.ofPlatform().name("T").uncaughtExceptionHandler(own).start(fails).join();
        Thread.ofPlatform().name("T").group(group).start(fails).join();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> seen.add("default " + thread.getName() + " " + e.getMessage()));
        Thread.ofPlatform().name("T").start(fails).join();
        Thread.ofVirtual().name("V").start(fails).join();
        Thread.ofVirtual().name("V").uncaughtExceptionHandler(own).start(fails).join();
        return seen + " " + none;
    }

    @Takes(
            millis = 100,
            result =
                    "Thread-0 true, pool-1-thread-1 true, pool-2-thread-1, ForkJoinPool.commonPool-worker-1 true, renamed")
    public static String namesAndIdentity() throws Exception {
        Thread[] inside = new Thread[1];
        var thread = new Thread(() -> inside[0] = Thread.currentThread());
        thread.start();
        thread.join();
        String seen = thread.getName() + " " + (inside[0] == thread);
        try (var pool = Executors.newFixedThreadPool(1)) {
            Thread worker = pool.submit(Thread::currentThread).get();
            seen += ", " + worker.getName() + " "
                    + (worker == pool.submit(Thread::currentThread).get());
        }
        try (var pool = Executors.newCachedThreadPool()) {
            seen += ", " + pool.submit(() -> Thread.currentThread().getName()).get();
        }
        Thread common = CompletableFuture.supplyAsync(Thread::currentThread).get();
        seen += ", " + common.getName() + " " + common.isDaemon();
        Thread renamed = after(100, () -> {});
        renamed.setName("renamed");
        renamed.join();
        return seen + ", " + renamed.getName();
    }

    @Takes(millis = 1000, result = "9 7")
    public static String staticInitialisersThatWait() throws Exception {
        var bystander = new Thread(() -> Steps.sleep(300));
        bystander.start();
        int value = WaitsForAPool.VALUE;
        bystander.join();
        return value + " " + Sleeps.VALUE;
    }

    private static final class WaitsForAPool {
        static final int VALUE;

        static {
            try {
                VALUE = CompletableFuture.supplyAsync(Elsewhere::nine).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A lambda would be a method of the class that is being initialised: nobody but its initialiser could call it. */
    private static final class Elsewhere {
        static int nine() {
            return Steps.slow(500, 9);
        }
    }

    private static final class Sleeps {
        static final int VALUE = Steps.slow(500, 7);
    }

    @Takes(millis = 10_000, result = "10")
    public static int sleepsInsideAMonitor() throws Exception {
        var monitor = new Object();
        int[] count = {0};
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 10; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                synchronized (monitor) {
                    Steps.sleep(1000);
                    count[0]++;
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return count[0];
    }
}
