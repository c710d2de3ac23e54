package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The task that fails never gets to the line that counts down. */
@Classic(
        source = "java.util.concurrent.CountDownLatch in use; SEI CERT Java, TPS03-J",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "finished")
public final class LatchAfterException {
    private LatchAfterException() {}

    private static void load(int part) {
        if (part == 1) {
            throw new IllegalStateException("part 1 is missing");
        }
    }

    private static void wrongTask(int part, CountDownLatch done) {
        load(part);
        done.countDown();
    }

    private static void rightTask(int part, CountDownLatch done) {
        try {
            load(part);
        } finally {
            done.countDown();
        }
    }

    public static Object wrong() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch done = new CountDownLatch(2);
        for (int part = 0; part < 2; part++) {
            int number = part;
            pool.submit(() -> wrongTask(number, done));
        }
        done.await();
        pool.shutdown();
        return "finished";
    }

    public static Object right() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch done = new CountDownLatch(2);
        for (int part = 0; part < 2; part++) {
            int number = part;
            pool.submit(() -> rightTask(number, done));
        }
        done.await();
        pool.shutdown();
        return "finished";
    }
}
