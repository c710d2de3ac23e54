package dev.makespan.bubble;

import dev.makespan.bubble.programs.Computing;
import dev.makespan.bubble.programs.Failing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final int STARTS = 15;
    private static final int ACCESSES = 20_000;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            return; // one of the JVMs whose start is measured
        }
        startUp();
        System.out.printf(Locale.ROOT, "%-52s %12s%n", "median of " + ROUNDS + " rounds", "each");
        Callable<Object> threeThreads = Benchmark::threeThreadsThreeJumps;
        row("one run: 3 threads, 3 jumps of the clock", 2_000, () -> Bubble.run(threeThreads));
        row("one run: nothing", 5_000, () -> Bubble.run(() -> ""));
        row("one run: 10,000 virtual threads, a sleep each", 3, () -> Bubble.run(Benchmark::tenThousandSleepers));
        row("one jump: 10 threads contending for one monitor", 20, () -> Bubble.run(Benchmark::contended), 100);
        row("one jump: one thread", 20, () -> Bubble.run(() -> sleeps(1_000)), 1_000);
        accesses();
        computing("a sieve of 5 million", "sieve", Computing::sieve);
        computing("a loop of 100 million rounds", "sum", Computing::sum);
        computing("11 million calls", "fibonacci", Computing::fibonacci);
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
        memory("3 threads, 3 jumps", 100_000, threeThreads);
        memory("deadlock of two monitors, fresh classes", 5_000, Rewritten.program(Failing.class, "monitorDeadlock"));
        System.exit(0);
    }

    /** What the agent adds to the start of a JVM: a JVM with it and one without in turn. */
    private static void startUp() throws Exception {
        String place = Bubble.class.getResource("Bubble.class").toString();
        String jar = place.substring("jar:file:".length(), place.indexOf('!'));
        double[] plain = new double[STARTS];
        double[] agent = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            plain[i] = start();
            agent[i] = start("-javaagent:" + jar);
        }
        Arrays.sort(plain);
        Arrays.sort(agent);
        System.out.printf(
                Locale.ROOT,
                "start of a JVM, median of %d pairs: %.0f ms, with the agent %.0f ms%n",
                STARTS,
                plain[STARTS / 2],
                agent[STARTS / 2]);
    }

    private static double start(String... flags) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), Benchmark.class.getName(), "nothing but the start"));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Code that only computes: as it is, and rewritten as code under test in a bubble that does not watch it. */
    private static void computing(String name, String program, Work plain) throws Exception {
        Callable<Object> rewritten = Rewritten.sameProgram(Computing.class, program);
        double without = row(name + ", no bubble", 3, plain);
        double with = row("  the same, rewritten and in a bubble", 3, () -> Bubble.run(rewritten));
        System.out.printf(Locale.ROOT, "%-52s %11.2fx%n", "  ratio", with / without);
    }

    /** A loop of shared accesses: as it is, rewritten, and switched at random between two threads. */
    private static void accesses() throws Exception {
        Runnable rewritten = Accesses.rewritten();
        BubbleOptions random = BubbleOptions.DEFAULT.with(Schedule.random(7));
        double plain = row("one access of a field, no bubble", 500, new Accesses()::run, ACCESSES);
        double one = row(
                "one access, a random schedule, one thread",
                20,
                () -> Bubble.run(random, Executors.callable(rewritten)),
                ACCESSES);
        double two = row(
                "one access, a random schedule, two threads",
                10,
                () -> Bubble.run(random, () -> {
                    Thread other = new Thread(rewritten);
                    other.start();
                    rewritten.run();
                    other.join();
                    return "";
                }),
                2 * ACCESSES);
        System.out.printf(Locale.ROOT, "%-52s %8.0fx %.0fx%n", "  ratios", one / plain, two / plain);
    }

    /** Public, so that its rewritten twin in another loader can be made and called. */
    public static final class Accesses implements Runnable {
        private volatile int shared;

        static Runnable rewritten() throws Exception {
            var loader = new ClassLoader(Benchmark.class.getClassLoader()) {
                Class<?> define() throws IOException {
                    String name = Accesses.class.getName();
                    try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                        byte[] changed =
                                CodeRewriter.rewrite(in.readAllBytes(), CodeRewriter.Role.UNDER_TEST, getParent());
                        return defineClass(name, changed, 0, changed.length);
                    }
                }
            };
            return (Runnable) loader.define().getConstructor().newInstance();
        }

        @Override
        public void run() {
            for (int i = 0; i < ACCESSES; i++) {
                shared = i;
            }
        }
    }

    /** What stays in a JVM after many bubbles, and after a tenth of them. */
    private static void memory(String name, int times, Callable<Object> body) throws Exception {
        int unusable = 0;
        String before = "";
        for (int i = 0; i < times; i++) {
            if (i == times / 10) {
                before = used();
            }
            unusable += Bubble.run(body).reusable() ? 0 : 1;
        }
        System.out.printf(
                "%s: after %,d runs %s, after %,d %s; not reusable: %,d%n",
                name, times / 10, before, times, used(), unusable);
    }

    private static String used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long metaspace = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            metaspace += pool.getName().equals("Metaspace") ? pool.getUsage().getUsed() : 0;
        }
        return String.format(
                Locale.ROOT,
                "%.1f MB heap, %.1f MB metaspace, %d threads",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6,
                metaspace / 1e6,
                ManagementFactory.getThreadMXBean().getThreadCount());
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
        boolean small = median < 1000;
        System.out.printf(Locale.ROOT, "%-52s %9.1f %s%n", name, small ? median : median / 1000, small ? "ns" : "us");
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
