package dev.makespan.grader.inspecting;

import dev.makespan.grader.compiling.TypeReader;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.exercise.TypeFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What the source rules cost. Prints medians, beside what javac needs to find the types of the same file, measured in turn
 * in the same run; asserts nothing, and is no test. From {@code grader/engine}, after {@code mvn test-compile}:
 *
 * <pre>java -cp target/test-classes:target/classes:$(cat target/grade.classpath) \
 *     dev.makespan.grader.inspecting.RuleBenchmark</pre>
 */
final class RuleBenchmark {
    private static final Exercise NO_EXERCISE =
            new Exercise("measured", Path.of(""), "", List.of(), List.of(), List.of(), null);
    private static final String FILE = "Measured.java";

    /** What a student writes, with something in it for many a rule to look at twice, and nothing to find for most. */
    private static final String METHODS = """
                private final Map<String, Integer> counts%1$d = new ConcurrentHashMap<>();
                private final Lock lock%1$d = new ReentrantLock();
                private int total%1$d;

                List<Integer> all%1$d(List<String> names) throws InterruptedException, ExecutionException {
                    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
                        List<Future<Integer>> started = new ArrayList<>();
                        for (String name : names) {
                            started.add(pool.submit(() -> counts%1$d.merge(name, 1, Integer::sum)));
                        }
                        List<Integer> found = new ArrayList<>();
                        for (Future<Integer> one : started) {
                            found.add(one.get());
                        }
                        return found;
                    }
                }

                CompletableFuture<Integer> sum%1$d(List<String> names) {
                    List<CompletableFuture<Integer>> parts = names.stream()
                            .map(name -> CompletableFuture.supplyAsync(() -> name.length() * 2))
                            .toList();
                    return CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
                            .thenApply(done -> parts.stream().mapToInt(CompletableFuture::join).sum())
                            .exceptionally(failure -> -1);
                }

                void add%1$d(int amount) {
                    lock%1$d.lock();
                    try {
                        if (amount > 0 && total%1$d < 1_000) {
                            total%1$d += amount;
                        }
                    } finally {
                        lock%1$d.unlock();
                    }
                }

                synchronized void await%1$d() throws InterruptedException {
                    while (total%1$d == 0) {
                        wait();
                    }
                    Thread watcher = new Thread(() -> System.out.println("seen " + counts%1$d.size()));
                    watcher.start();
                    watcher.join();
                }

            """;

    private final TypeReader types = new TypeReader();
    private final Inspector inspector = new Inspector(Duration.ofMinutes(5));
    private final Inspector noRules = new Inspector(Duration.ofMinutes(5), List.of());

    private RuleBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        new RuleBenchmark().run();
    }

    private void run() throws Exception {
        System.out.printf(
                Locale.ROOT, "%d rules, median of each:%n", RuleFinder.find().size());
        System.out.printf(
                Locale.ROOT, "%10s %12s %12s %12s %16s%n", "lines", "javac", "parse", "all rules", "rules per line");
        row(200, 400); // to warm up
        double small = row(200, 200);
        double first = row(1_000, 40);
        for (int lines : new int[] {5_000, 20_000}) {
            double perLine = row(lines, 10);
            System.out.printf(
                    Locale.ROOT, "%10s a line costs %.2f times as much as one of 1,000%n", "", perLine / first);
        }
        System.out.printf(Locale.ROOT, "200 lines beyond javac: %.2f ms%n", small * 200);
    }

    /** Prints a row, and returns the milliseconds of parsing and of all rules by line. */
    private double row(int wanted, int rounds) throws Exception {
        String text = text(wanted);
        long lines = text.lines().count();
        var sources = new Sources(NO_EXERCISE, Map.of(FILE, text));
        TypeFacts facts = facts(text);
        // In turn, so that whatever else the machine does falls on all alike.
        var javac = new double[rounds];
        var parse = new double[rounds];
        var all = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            javac[i] = milliseconds(() -> facts(text));
            parse[i] = milliseconds(() -> noRules.inspect(sources, facts));
            all[i] = milliseconds(() -> inspector.inspect(sources, facts));
        }
        double whole = median(all);
        System.out.printf(
                Locale.ROOT,
                "%10d %9.2f ms %9.2f ms %9.2f ms %13.2f us%n",
                lines,
                median(javac),
                median(parse),
                whole - median(parse),
                whole * 1_000 / lines);
        return whole / lines;
    }

    private TypeFacts facts(String text) {
        try (var known = types.read(Map.of(FILE, text), List.of())) {
            if (!known.notFullyTyped().isEmpty()) {
                throw new AssertionError("what is measured must compile");
            }
            return known.of(List.of(FILE));
        }
    }

    private static String text(int lines) {
        var text = new StringBuilder("import java.util.*;\nimport java.util.concurrent.*;\n"
                + "import java.util.concurrent.locks.*;\n\nclass Measured {\n");
        long each = METHODS.lines().count();
        for (int i = 0; i * each < lines; i++) {
            text.append(METHODS.formatted(i));
        }
        return text.append("}\n").toString();
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
