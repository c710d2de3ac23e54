package dev.makespan.bubble.programs;

import java.util.HashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

/** Programs of a few steps. */
public final class Tiny {
    private Tiny() {}

    private static final class Box {
        int plain;
        volatile int shared;
    }

    private static void both(Runnable one, Runnable other) throws InterruptedException {
        var first = new Thread(one, "first");
        var second = new Thread(other, "second");
        first.start();
        second.start();
        first.join();
        second.join();
    }

    public static int sharingNothing() throws InterruptedException {
        var mine = new Box();
        var yours = new Box();
        both(() -> mine.plain = 1, () -> yours.plain = 1);
        return mine.plain + yours.plain;
    }

    public static int twoWriters() throws InterruptedException {
        var box = new Box();
        both(() -> box.shared = 1, () -> box.shared = 2);
        return box.shared;
    }

    public static int lostUpdateOfAVolatile() throws InterruptedException {
        var box = new Box();
        both(() -> box.shared++, () -> box.shared++);
        return box.shared;
    }

    public static int guardedCounter() throws InterruptedException {
        var box = new Box();
        var lock = new ReentrantLock();
        Runnable increment = () -> {
            lock.lock();
            try {
                box.plain++;
            } finally {
                lock.unlock();
            }
        };
        both(increment, increment);
        if (box.plain != 2) {
            throw new AssertionError(box.plain);
        }
        return box.plain;
    }

    public static String storeBuffering() throws InterruptedException {
        var x = new Box();
        var y = new Box();
        int[] seen = new int[2];
        both(
                () -> {
                    x.shared = 1;
                    seen[0] = y.shared;
                },
                () -> {
                    y.shared = 1;
                    seen[1] = x.shared;
                });
        return seen[0] + " " + seen[1];
    }

    public static String lockOrMiss() throws InterruptedException {
        var lock = new ReentrantLock();
        var text = new StringBuffer();
        both(
                () -> {
                    lock.lock();
                    text.append("a");
                    text.append("b");
                    lock.unlock();
                },
                () -> {
                    if (lock.tryLock()) {
                        text.append("c");
                        lock.unlock();
                    } else {
                        text.append("missed");
                    }
                });
        return text.toString();
    }

    public static String handOver() throws InterruptedException {
        var queue = new LinkedBlockingQueue<String>(2);
        var text = new StringBuffer();
        both(
                () -> {
                    try {
                        queue.put("a");
                        queue.put("b");
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                () -> text.append(queue.poll()).append(queue.poll()));
        queue.clear();
        return text.toString();
    }

    public static String waitAndNotify() throws InterruptedException {
        var box = new Box();
        var text = new StringBuffer();
        both(
                () -> {
                    synchronized (box) {
                        if (box.plain == 0) {
                            try {
                                box.wait(10);
                                text.append("waited");
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                        text.append(box.plain);
                    }
                },
                () -> {
                    synchronized (box) {
                        box.plain = 1;
                        box.notifyAll();
                    }
                });
        return text.toString();
    }

    /** Ends in a deadlock under some schedules. */
    public static String twoLocks() throws InterruptedException {
        var left = new Object();
        var right = new Object();
        both(
                () -> {
                    synchronized (left) {
                        synchronized (right) {
                            return;
                        }
                    }
                },
                () -> {
                    synchronized (right) {
                        synchronized (left) {
                            return;
                        }
                    }
                });
        return "done";
    }

    public static String interrupted() throws InterruptedException {
        var box = new Box();
        var seen = new StringBuffer();
        var target = new Thread(() -> {
            box.shared = 1;
            seen.append(Thread.currentThread().isInterrupted());
        });
        target.start();
        target.interrupt();
        target.join();
        return seen.toString();
    }

    public static String startedLate() throws InterruptedException {
        var box = new Box();
        var seen = new StringBuffer();
        var grandchild = new Thread(() -> seen.append(box.shared));
        both(
                () -> {
                    grandchild.start();
                    box.shared = 1;
                },
                () -> seen.append("x"));
        grandchild.join();
        return seen.toString();
    }

    /** The order in which a hash table holds objects that do not say how to hash them. */
    public static String orderOfIdentity() {
        var names = new HashMap<Box, Integer>();
        for (int i = 0; i < 20; i++) {
            names.put(new Box(), i);
        }
        return names.values().toString();
    }
}
