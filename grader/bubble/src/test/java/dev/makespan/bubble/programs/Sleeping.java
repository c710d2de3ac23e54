package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.after;
import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sleeping, parking, monitors, and waiting for a thread's end. */
public final class Sleeping {
    private Sleeping() {}

    @Takes(api = "Thread.sleep(long)", millis = 1500)
    public static void sleepMillis() throws Exception {
        Thread.sleep(1500);
    }

    @Takes(api = "Thread.sleep(long, int)", millis = 7, nanos = 123_456)
    public static void sleepMillisAndNanos() throws Exception {
        Thread.sleep(7, 123_456);
    }

    @Takes(api = "Thread.sleep(Duration)", millis = 86_400_000L * 365, nanos = 1)
    public static void sleepDuration() throws Exception {
        Thread.sleep(Duration.ofDays(365).plusNanos(1));
    }

    @Takes(api = "TimeUnit.sleep(long)", millis = 3 * 86_400_000L + 5, nanos = 6)
    public static void sleepInUnits() throws Exception {
        TimeUnit.DAYS.sleep(3);
        TimeUnit.MILLISECONDS.sleep(5);
        TimeUnit.NANOSECONDS.sleep(6);
    }

    @Takes(
            api = {"Thread.sleep(long)", "Thread.sleep(Duration)", "TimeUnit.sleep(long)"},
            millis = 30,
            result = "InterruptedException InterruptedException InterruptedException false")
    public static String sleepIsInterrupted() {
        interruptMeAfter(10);
        String one = thrownBy(() -> Thread.sleep(1000));
        interruptMeAfter(10);
        String two = thrownBy(() -> Thread.sleep(Duration.ofHours(1)));
        interruptMeAfter(10);
        String three = thrownBy(() -> TimeUnit.HOURS.sleep(1));
        return one + " " + two + " " + three + " " + Thread.currentThread().isInterrupted();
    }

    @Takes(millis = 0, result = "InterruptedException")
    public static String sleepAfterAnInterrupt() {
        Thread.currentThread().interrupt();
        return thrownBy(() -> Thread.sleep(1000));
    }

    @Takes(
            api = {"Thread.join()", "Thread.join(long)", "Thread.join(long, int)", "Thread.join(Duration)"},
            millis = 1000,
            nanos = 300_000,
            result = "100:alive 101:alive 100:false 698:true 0:true")
    public static String join() throws Exception {
        Thread thread = after(1000, () -> {});
        String first = timed(() -> {
            thread.join(100);
            return thread.isAlive() ? "alive" : "ended";
        });
        String second = timed(() -> {
            thread.join(100, 300_000); // rounded up to milliseconds by the JDK
            return thread.isAlive() ? "alive" : "ended";
        });
        String third = timed(() -> thread.join(Duration.ofMillis(100)));
        Thread.sleep(0, 300_000);
        String fourth = timed(() -> {
            thread.join();
            return !thread.isAlive();
        });
        String fifth = timed(() -> thread.join(Duration.ofDays(1)));
        Thread.sleep(0, 300_000);
        return first + " " + second + " " + third + " " + fourth + " " + fifth;
    }

    @Takes(
            api = {"Thread.join()", "Thread.join(long)", "Thread.join(Duration)", "TimeUnit.timedJoin(Thread, long)"},
            millis = 1000,
            result = "100:true 100:false 300:true 500:false")
    public static String joinOfAVirtualThread() throws Exception {
        Thread thread = Thread.ofVirtual().start(() -> Steps.sleep(1000));
        String first = timed(() -> {
            thread.join(100);
            return thread.isAlive();
        });
        String second = timed(() -> thread.join(Duration.ofMillis(100)));
        String third = timed(() -> {
            TimeUnit.MILLISECONDS.timedJoin(thread, 300);
            return thread.isAlive();
        });
        String fourth = timed(() -> {
            thread.join();
            return thread.isAlive();
        });
        return first + " " + second + " " + third + " " + fourth;
    }

    @Takes(api = "TimeUnit.timedJoin(Thread, long)", millis = 1000, result = "400:true 600:false")
    public static String timedJoin() throws Exception {
        Thread thread = after(1000, () -> {});
        String first = timed(() -> {
            TimeUnit.MILLISECONDS.timedJoin(thread, 400);
            return thread.isAlive();
        });
        String second = timed(() -> {
            TimeUnit.MINUTES.timedJoin(thread, 1);
            return thread.isAlive();
        });
        return first + " " + second;
    }

    @Takes(
            api = {"Thread.join()", "Thread.join(Duration)"},
            millis = 20,
            result = "InterruptedException InterruptedException")
    public static String joinIsInterrupted() {
        Thread thread = after(1000, () -> {});
        interruptMeAfter(10);
        String one = thrownBy(thread::join);
        interruptMeAfter(10);
        String two = thrownBy(() -> thread.join(Duration.ofSeconds(5)));
        return one + " " + two;
    }

    @Takes(
            api = {"LockSupport.parkNanos(long)", "LockSupport.parkNanos(Object, long)"},
            millis = 7,
            nanos = 7)
    public static void parkNanos() {
        LockSupport.parkNanos(5_000_000);
        LockSupport.parkNanos("blocker", 2_000_007);
    }

    @Takes(
            api = {"LockSupport.parkUntil(long)", "LockSupport.parkUntil(Object, long)"},
            millis = 2000)
    public static void parkUntil() {
        LockSupport.parkUntil(System.currentTimeMillis() + 1200);
        LockSupport.parkUntil("blocker", System.currentTimeMillis() + 800);
        LockSupport.parkUntil(System.currentTimeMillis() - 1);
    }

    @Takes(
            api = {"LockSupport.park()", "LockSupport.park(Object)"},
            millis = 30,
            result = "true")
    public static boolean park() {
        Thread me = Thread.currentThread();
        after(10, () -> LockSupport.unpark(me));
        LockSupport.park();
        after(20, () -> LockSupport.unpark(me));
        LockSupport.park("blocker");
        LockSupport.unpark(me);
        LockSupport.park(); // has its permit
        me.interrupt();
        LockSupport.park();
        return Thread.interrupted();
    }

    @Takes(
            api = {"Object.wait(long)", "Object.wait(long, int)", "TimeUnit.timedWait(Object, long)"},
            millis = 1236)
    public static void waitWithTimeout() throws Exception {
        Object monitor = new Object();
        synchronized (monitor) {
            monitor.wait(1200);
            monitor.wait(3, 1); // rounded up to milliseconds by the JDK
            TimeUnit.MILLISECONDS.timedWait(monitor, 32);
        }
    }

    @Takes(api = "Object.wait()", millis = 500, result = "42")
    public static int waitUntilNotified() throws Exception {
        Object monitor = new Object();
        int[] box = {0};
        after(500, () -> {
            synchronized (monitor) {
                box[0] = 42;
                monitor.notifyAll();
            }
        });
        synchronized (monitor) {
            while (box[0] == 0) {
                monitor.wait();
            }
        }
        return box[0];
    }

    @Takes(
            api = {"Object.wait()", "Object.wait(long)"},
            millis = 20,
            result = "InterruptedException InterruptedException")
    public static String waitIsInterrupted() {
        Object monitor = new Object();
        synchronized (monitor) {
            interruptMeAfter(10);
            String one = thrownBy(monitor::wait);
            interruptMeAfter(10);
            String two = thrownBy(() -> monitor.wait(1000));
            return one + " " + two;
        }
    }

    @Takes(
            api = {"Thread.yield()", "Thread.onSpinWait()"},
            millis = 2000,
            result = "true")
    public static boolean pollsWithHints() {
        boolean[] done = new boolean[2];
        after(1000, () -> done[0] = true);
        while (!done[0]) {
            Thread.yield();
        }
        after(1000, () -> done[1] = true);
        while (!done[1]) {
            Thread.onSpinWait();
        }
        return done[0];
    }
}
