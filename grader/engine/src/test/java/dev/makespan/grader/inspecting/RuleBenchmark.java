package dev.makespan.grader.inspecting;

import dev.makespan.grader.compiling.TypeReader;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.exercise.TypeFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
                Locale.ROOT, "%10s %12s %12s %12s %16s%n", "lines", "javac", "parse", "all rules", "both per line");
        row(200, 400); // to warm up
        double small = row(200, 200);
        double first = row(1_000, 40);
        for (int lines : new int[] {2_500, 5_000}) {
            againstFirst(row(lines, 10), first);
        }
        // One file of 20,000 lines is not read (see Nesting); many show what is common to a submission.
        againstFirst(rowOfFiles(20, 1_000, 5), first);
        System.out.printf(Locale.ROOT, "200 lines beyond javac: %.2f ms%n", small * 200);
        costliest();
    }

    /** A rule that takes a greater part of the time in the longer file costs more than its length. */
    private void costliest() throws Exception {
        System.out.printf(
                Locale.ROOT, "%n%-28s %14s %14s%n", "the costliest rules alone", "1,000 lines", "5,000 lines");
        var small = new Sources(NO_EXERCISE, Map.of("Small.java", text("Small", 1_000)));
        var big = new Sources(NO_EXERCISE, Map.of("Big.java", text("Big", 5_000)));
        TypeFacts smallFacts = facts(small.files());
        TypeFacts bigFacts = facts(big.files());
        double smallParsed = time(noRules, small, smallFacts);
        double bigParsed = time(noRules, big, bigFacts);
        var rows = new TreeMap<Double, String>(Comparator.reverseOrder());
        for (Rule rule : RuleFinder.find()) {
            var alone = new Inspector(Duration.ofMinutes(5), List.of(rule));
            double inSmall = time(alone, small, smallFacts) - smallParsed;
            double inBig = time(alone, big, bigFacts) - bigParsed;
            rows.put(inBig, "%-28s %11.2f ms %11.2f ms".formatted(rule.id(), inSmall, inBig));
        }
        rows.values().stream().limit(8).forEach(System.out::println);
    }

    private static double time(Inspector inspector, Sources sources, TypeFacts facts) throws Exception {
        var times = new double[3];
        for (int i = 0; i < times.length; i++) {
            times[i] = milliseconds(() -> inspector.inspect(sources, facts));
        }
        return median(times);
    }

    private static void againstFirst(double perLine, double first) {
        System.out.printf(Locale.ROOT, "%10s a line costs %.2f times as much as one of 1,000%n", "", perLine / first);
    }

    private double row(int lines, int rounds) throws Exception {
        return rowOfFiles(1, lines, rounds);
    }

    /** Prints a row, and returns the milliseconds of parsing and of all rules by line. */
    private double rowOfFiles(int files, int linesEach, int rounds) throws Exception {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < files; i++) {
            texts.put("Measured" + i + ".java", text("Measured" + i, linesEach));
        }
        long lines =
                texts.values().stream().mapToLong(text -> text.lines().count()).sum();
        var sources = new Sources(NO_EXERCISE, texts);
        TypeFacts facts = facts(texts);
        // In turn, so that whatever else the machine does falls on all alike.
        var javac = new double[rounds];
        var parse = new double[rounds];
        var all = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            javac[i] = milliseconds(() -> facts(texts));
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

    private TypeFacts facts(Map<String, String> texts) {
        try (var known = types.read(texts, List.of())) {
            if (!known.notFullyTyped().isEmpty()) {
                throw new AssertionError("what is measured must compile");
            }
            return known.of(texts.keySet());
        }
    }

    private static String text(String name, int lines) {
        var text = new StringBuilder("import java.util.*;\nimport java.util.concurrent.*;\n"
                + "import java.util.concurrent.locks.*;\n\nclass " + name + " {\n");
        long each = METHODS.lines().count();
        for (int i = 0; (i + 1) * each <= lines; i++) {
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
