package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.after;
import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Latches, barriers, semaphores, phasers, exchangers. */
public final class Synchronizers {
    private Synchronizers() {}

    @Takes(
            api = {"CountDownLatch.await()", "CountDownLatch.await(long, TimeUnit)"},
            millis = 1010,
            result = "300:false 10:InterruptedException 690:in 0:true")
    public static String latch() throws Exception {
        var latch = new CountDownLatch(2);
        after(500, latch::countDown);
        after(1000, latch::countDown);
        String timed = timed(() -> latch.await(300, TimeUnit.MILLISECONDS));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(latch::await));
        String awaited = timed(() -> {
            latch.await();
            return "in";
        });
        String result = timed + " " + interrupted + " " + awaited + " " + timed(() -> latch.await(1, TimeUnit.DAYS));
        Thread.sleep(10);
        return result;
    }

    @Takes(
            api = {
                "Semaphore.acquire()",
                "Semaphore.acquire(int)",
                "Semaphore.acquireUninterruptibly()",
                "Semaphore.acquireUninterruptibly(int)",
                "Semaphore.tryAcquire(long, TimeUnit)",
                "Semaphore.tryAcquire(int, long, TimeUnit)"
            },
            millis = 1010,
            result = "100:false 100:false 200:in 200:in 200:in 200:in 10:InterruptedException")
    public static String semaphore() throws Exception {
        var permits = new Semaphore(1, true);
        permits.acquire();
        String one = timed(() -> permits.tryAcquire(100, TimeUnit.MILLISECONDS));
        String two = timed(() -> permits.tryAcquire(2, 100, TimeUnit.MILLISECONDS));
        after(200, permits::release);
        String three = timed(() -> {
            permits.acquire();
            return "in";
        });
        after(200, () -> permits.release(2));
        String four = timed(() -> {
            permits.acquire(2);
            return "in";
        });
        after(200, permits::release);
        String five = timed(() -> {
            permits.acquireUninterruptibly();
            return "in";
        });
        after(200, () -> permits.release(2));
        String six = timed(() -> {
            permits.acquireUninterruptibly(2);
            return "in";
        });
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(permits::acquire));
        return one + " " + two + " " + three + " " + four + " " + five + " " + six + " " + interrupted;
    }

    @Takes(
            api = {"CyclicBarrier.await()", "CyclicBarrier.await(long, TimeUnit)"},
            millis = 4210,
            result =
                    "700:1 1000:0 300:TimeoutException true 1000:BrokenBarrierException false 1200:1 10:InterruptedException true"
                            + " [action@700, action@1700, BrokenBarrierException@2000, action@4200]")
    public static String barrier() throws Exception {
        var steps = new Steps();
        var barrier = new CyclicBarrier(2, () -> steps.note("action"));
        after(700, barrier::await);
        String first = timed(barrier::await);
        after(100, barrier::await);
        String last = timed(() -> {
            Thread.sleep(1000);
            return barrier.await();
        });
        var three = new CyclicBarrier(3);
        after(100, () -> steps.note(thrownBy(three::await)));
        String timedOut = timed(() -> thrownBy(() -> three.await(300, TimeUnit.MILLISECONDS))) + " " + three.isBroken();
        after(1000, barrier::reset);
        String reset = timed(() -> thrownBy(barrier::await)) + " " + barrier.isBroken();
        after(1200, barrier::await);
        String inTime = timed(() -> barrier.await(2, TimeUnit.SECONDS));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(barrier::await)) + " " + barrier.isBroken();
        return first + " " + last + " " + timedOut + " " + reset + " " + inTime + " " + interrupted + " " + steps;
    }

    @Takes(
            api = {
                "Phaser.new()",
                "Phaser.new(int)",
                "Phaser.new(Phaser)",
                "Phaser.new(Phaser, int)",
                "Phaser.register()",
                "Phaser.bulkRegister(int)",
                "Phaser.arriveAndAwaitAdvance()",
                "Phaser.awaitAdvance(int)",
                "Phaser.awaitAdvanceInterruptibly(int)",
                "Phaser.awaitAdvanceInterruptibly(int, long, TimeUnit)"
            },
            millis = 1610,
            result = "500:1 300:2 200:TimeoutException 300:3 10:InterruptedException 300:4")
    public static String phaser() throws Exception {
        var root = new Phaser();
        var phaser = new Phaser(root, 1);
        new Phaser(root).register();
        new Phaser(1).bulkRegister(2);
        var own = new Phaser(1);
        own.register();
        after(500, own::arrive);
        String together = timed(own::arriveAndAwaitAdvance);
        Steps.Step both = () -> {
            own.arrive();
            own.arrive();
        };
        after(300, both);
        String awaited = timed(() -> own.awaitAdvance(1));
        String timedOut = timed(() -> thrownBy(() -> own.awaitAdvanceInterruptibly(2, 200, TimeUnit.MILLISECONDS)));
        after(300, both);
        String interruptibly = timed(() -> own.awaitAdvanceInterruptibly(2));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(() -> own.awaitAdvanceInterruptibly(3)));
        after(300, both);
        String inTime = timed(() -> own.awaitAdvanceInterruptibly(3, 1, TimeUnit.DAYS));
        phaser.arriveAndDeregister();
        return together + " " + awaited + " " + timedOut + " " + interruptibly + " " + interrupted + " " + inTime;
    }

    @Takes(
            api = {"Exchanger.exchange(Object)", "Exchanger.exchange(Object, long, TimeUnit)"},
            millis = 2210,
            result = "1000:theirs 200:TimeoutException 10:InterruptedException 1000:theirs")
    public static String exchanger() throws Exception {
        var exchanger = new Exchanger<String>();
        after(1000, () -> exchanger.exchange("theirs"));
        String first = timed(() -> exchanger.exchange("mine"));
        String timedOut = timed(() -> {
            try {
                return exchanger.exchange("mine", 200, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return "TimeoutException";
            }
        });
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(() -> exchanger.exchange("mine")));
        after(1000, () -> exchanger.exchange("theirs"));
        return first + " " + timedOut + " " + interrupted + " "
                + timed(() -> exchanger.exchange("mine", 1, TimeUnit.DAYS));
    }
}
