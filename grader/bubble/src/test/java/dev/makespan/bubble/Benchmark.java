package dev.makespan.bubble;

import dev.makespan.bubble.programs.Failing;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * What a bubble costs. Prints figures and ratios against the same work done without a bubble, measured in turn in the same
 * run; asserts nothing, and is no test. From the repository's root, after {@code mvn test-compile -pl grader/bubble}:
 *
 * <pre>java -javaagent:grader/bubble/target/makespan-bubble-0.1.0-SNAPSHOT.jar \
 *     -cp grader/bubble/target/test-classes:grader/bubble/target/classes dev.makespan.bubble.Benchmark</pre>
 */
final class Benchmark {
    private static final int ROUNDS = 5;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(Locale.ROOT, "%-52s %12s%n", "median of " + ROUNDS + " rounds", "each");
        Callable<Object> threeThreads = Benchmark::threeThreadsThreeJumps;
        row("one run: 3 threads, 3 jumps of the clock", 2_000, () -> Bubble.run(threeThreads));
        row("one run: nothing", 5_000, () -> Bubble.run(() -> ""));
        row("one run: 10,000 virtual threads, a sleep each", 3, () -> Bubble.run(Benchmark::tenThousandSleepers));
        row("one jump: 10 threads contending for one monitor", 20, () -> Bubble.run(Benchmark::contended), 100);
        row("one jump: one thread", 20, () -> Bubble.run(() -> sleeps(1_000)), 1_000);
        double explored = row("one schedule of a two-thread counter, fresh classes", 500, () -> {
            Schedule schedule = Schedule.explored(System.nanoTime() & 0xffff, 40);
            Bubble.run(BubbleOptions.DEFAULT.with(schedule), Rewritten.program(Failing.class, "lostUpdate"));
        });
        double plain = row("  the same with real threads, no bubble", 500, Failing::lostUpdate);
        System.out.printf(Locale.ROOT, "%-52s %11.1fx%n", "  ratio", explored / plain);
        long found = 0;
        for (int seed = 0; seed < 500; seed++) {
            Run<Object> run = Bubble.run(
                    BubbleOptions.DEFAULT.with(Schedule.explored(seed, 40)),
                    Rewritten.program(Failing.class, "lostUpdate"));
            found += Integer.valueOf(4).equals(run.value()) ? 0 : 1;
        }
        long luck = 0;
        for (int i = 0; i < 500; i++) {
            luck += Failing.lostUpdate() == 4 ? 0 : 1;
        }
        System.out.printf("lost updates found in 500 tries: %d in bubbles, %d with real threads%n", found, luck);
        System.exit(0);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double row(String name, int times, Work work) throws Exception {
        return row(name, times, work, 1);
    }

    /** @return nanoseconds a piece, the median of the rounds after one to warm up */
    private static double row(String name, int times, Work work, int pieces) throws Exception {
        double[] rounds = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                work.run();
            }
            if (round >= 0) {
                rounds[round] = (double) (System.nanoTime() - start) / times / pieces;
            }
        }
        Arrays.sort(rounds);
        double median = rounds[ROUNDS / 2];
        System.out.printf(Locale.ROOT, "%-52s %9.1f us%n", name, median / 1000);
        return median;
    }

    private static Object threeThreadsThreeJumps() throws Exception {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            long millis = 1000L * (i + 1);
            threads[i] = new Thread(() -> sleep(millis));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return "";
    }

    private static Object tenThousandSleepers() {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10_000; i++) {
                pool.submit(() -> sleep(1000));
            }
        }
        return "";
    }

    private static Object contended() throws Exception {
        Object monitor = new Object();
        Thread[] threads = new Thread[10];
        for (int i = 0; i < 10; i++) {
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 10; k++) {
                    synchronized (monitor) {
                        sleep(1);
                    }
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return "";
    }

    private static Object sleeps(int times) {
        for (int i = 0; i < times; i++) {
            sleep(1);
        }
        return "";
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
