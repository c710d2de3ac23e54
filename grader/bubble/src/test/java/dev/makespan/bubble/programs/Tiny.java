package dev.makespan.bubble.programs;

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
}
