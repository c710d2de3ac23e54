package dev.makespan.bubble;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs the whole conformance table over and over and counts what differs from the first time: outcomes with results,
 * makespans, traces. No test, because it takes as long as one likes. From the repository's root, after {@code mvn
 * test-compile -pl grader/bubble}:
 *
 * <pre>java --enable-preview -javaagent:grader/bubble/target/makespan-bubble-0.1.0-SNAPSHOT.jar \
 *     -cp grader/bubble/target/test-classes:grader/bubble/target/classes dev.makespan.bubble.Repeat 10000 4</pre>
 *
 * Awaitility and Hamcrest belong on the class path as well: {@code mvn dependency:build-classpath -pl grader/bubble}
 * prints theirs.
 *
 * The first number is how often each program runs, the second how many bubbles are there at a time. The digest at the
 * end is the same in every JVM.
 */
final class Repeat {
    /** What must not differ. */
    private record Seen(Outcome outcome, String value, Duration makespan, long trace) {
        static Seen of(Run<Object> run) {
            return new Seen(run.outcome(), run.value() + " " + run.error(), run.makespan(), run.trace());
        }
    }

    /** How many runs of a program differed. */
    private record Differing(AtomicLong outcomes, AtomicLong makespans, AtomicLong traces) {
        Differing() {
            this(new AtomicLong(), new AtomicLong(), new AtomicLong());
        }

        void count(Seen first, Seen seen) {
            if (!seen.outcome().equals(first.outcome()) || !seen.value().equals(first.value())) {
                outcomes.incrementAndGet();
            }
            if (!seen.makespan().equals(first.makespan())) {
                makespans.incrementAndGet();
            }
            if (seen.trace() != first.trace()) {
                traces.incrementAndGet();
            }
        }
    }

    private Repeat() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        int atATime = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        List<Row> rows = Row.all();
        var first = new TreeMap<String, Seen>();
        for (Row row : rows) {
            first.put(row.toString(), Seen.of(row.run()));
        }
        Map<String, Differing> differing = new ConcurrentHashMap<>();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(atATime)) {
            for (int i = 0; i < rounds; i++) {
                for (Row row : rows) {
                    threads.execute(() -> {
                        Seen seen = Seen.of(row.run());
                        Seen expected = first.get(row.toString());
                        if (!seen.equals(expected)) {
                            differing
                                    .computeIfAbsent(row.toString(), name -> new Differing())
                                    .count(expected, seen);
                        }
                    });
                }
            }
        }
        new TreeMap<>(differing)
                .forEach((name, count) -> System.out.printf(
                        "%-60s outcome or result %d, makespan %d, trace %d%n",
                        name,
                        count.outcomes().get(),
                        count.makespans().get(),
                        count.traces().get()));
        System.out.printf(
                "%,d runs of %d programs, %d at a time, in %,d s: %d programs differed; digest of the first round %08x%n",
                (long) rounds * rows.size(),
                rows.size(),
                atATime,
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                differing.size(),
                first.toString().hashCode());
        System.exit(differing.isEmpty() ? 0 : 1);
    }
}
