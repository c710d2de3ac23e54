package samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.makespan.bubble.junit.InBubble;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Not a test by its name: every method of it fails in its own way, or is not run at all. */
@InBubble
public class Wrong {
    private boolean inTest;

    @Test
    void plainAssertion() {
        assertEquals(4, 5, "the sum");
    }

    @Test
    @InBubble(schedules = 500, checkRaces = false)
    void lostUpdate() throws Exception {
        assertEquals(4, Counting.twice(Counting.unlocked()), "the count");
    }

    @Test
    @InBubble(allSchedulesUpTo = 100_000, checkRaces = false)
    void lostUpdateAmongAll() throws Exception {
        assertEquals(4, Counting.twice(Counting.unlocked()), "the count");
    }

    @Test
    @InBubble(allSchedulesUpTo = 3)
    void moreSchedulesThanThat() throws Exception {
        assertEquals(4, Counting.twice(Counting.locked()), "the count");
    }

    /** The result is never wrong. */
    @Test
    @InBubble(schedules = 20)
    void readsWithoutALock() throws Exception {
        Counting.Counter counter = Counting.locked();
        boolean[] stopped = new boolean[1];
        Thread thread = new Thread(
                () -> {
                    counter.getAsInt();
                    stopped[0] = true;
                },
                "counts");
        thread.start();
        boolean seen = stopped[0];
        thread.join();
        assertEquals(1, counter.sum(), () -> "the count, whether it was seen or not: " + seen);
    }

    @Test
    void deadlock() throws Exception {
        Object left = new Object();
        Object right = new Object();
        Thread a = new Thread(() -> nested(left, right), "A");
        Thread b = new Thread(() -> nested(right, left), "B");
        a.start();
        b.start();
        a.join();
    }

    @Test
    void deadlockOfThreadsThatNobodyWaitsFor() {
        Object left = new Object();
        Object right = new Object();
        new Thread(() -> nested(left, right), "A").start();
        new Thread(() -> nested(right, left), "B").start();
    }

    private static void nested(Object first, Object second) {
        synchronized (first) {
            sleep(10);
            synchronized (second) {
                sleep(10);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @InBubble(schedules = 500, checkRaces = false)
    void lockOrder() throws Exception {
        Object left = new Object();
        Object right = new Object();
        Thread a = new Thread(() -> nestedAtOnce(left, right), "A");
        Thread b = new Thread(() -> nestedAtOnce(right, left), "B");
        a.start();
        b.start();
        a.join();
        b.join();
    }

    private static void nestedAtOnce(Object first, Object second) {
        synchronized (first) {
            synchronized (second) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void busyWait() {
        boolean[] done = new boolean[1];
        new Thread(() -> {
                    sleep(1000);
                    done[0] = true;
                })
                .start();
        while (!done[0]) {
            // asks again and again
        }
    }

    @Test
    void endlessLoop() {
        long rounds = 0;
        while (rounds >= 0) {
            rounds = (rounds + 1) & 7;
        }
    }

    @Test
    void anotherThreadDies() throws Exception {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("no bread");
        });
        thread.start();
        thread.join();
    }

    @Test
    void waitsForTheWorld() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.accept();
        }
    }

    /** Passes, and reports the worker that it leaves behind. */
    @Test
    void leavesAPool() throws Exception {
        Executors.newFixedThreadPool(1).submit(() -> 1).get();
    }

    @Test
    void exits() {
        System.exit(3);
    }

    @Test
    @InBubble(schedules = 10)
    void assumesWhatIsNot() {
        assumeTrue(false, "not here");
    }

    @Test
    void failsBeforeAndAfter() throws Exception {
        inTest = true;
        new CountDownLatch(0).await();
        throw new IllegalArgumentException("in the test");
    }

    @AfterEach
    void failAsWell() {
        if (inTest) {
            throw new IllegalStateException("after it");
        }
    }
}
