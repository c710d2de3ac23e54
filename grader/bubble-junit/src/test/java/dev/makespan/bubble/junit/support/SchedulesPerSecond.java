package dev.makespan.bubble.junit.support;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.BubbleOptions;
import dev.makespan.bubble.CodeRewriter.Role;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.Schedule;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import samples.CountingTwice;

/**
 * How many schedules of a two-thread counter run in a second, one thread exploring. Prints figures, asserts nothing, and
 * is no test. From the repository's root, after {@code mvn test-compile -pl grader/bubble-junit -am}, with the class path
 * of the module's tests:
 *
 * <pre>java -javaagent:grader/bubble/target/makespan-bubble-0.1.0-SNAPSHOT.jar -cp ... \
 *     dev.makespan.bubble.junit.support.SchedulesPerSecond</pre>
 */
final class SchedulesPerSecond {
    private static final int ROUNDS = 5;

    private SchedulesPerSecond() {}

    public static void main(String[] arguments) {
        BubbleOptions options = BubbleOptions.DEFAULT;
        row("classes read, rewritten and loaded each time", 500, options, any -> copies(), false);
        row("classes loaded each time", 3_000, options, kept -> kept, false);
        row("loaded classes used again", 30_000, options, kept -> kept, true);
        row("the same, looking for data races", 30_000, options.withCheckingRaces(true), kept -> kept, true);
        System.exit(0);
    }

    private static Copies copies() {
        return Copies.of(CountingTwice.class, name -> name.startsWith("dev.makespan.") ? null : Role.UNDER_TEST);
    }

    private static void row(
            String name, int schedules, BubbleOptions options, UnaryOperator<Copies> each, boolean again) {
        double[] rounds = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            Copies copies = copies();
            long start = System.nanoTime();
            for (int seed = 0; seed < schedules; seed++) {
                copies = each.apply(copies);
                Class<?> copy = copies.next();
                Run<Integer> run = Bubble.run(options.with(Schedule.explored(seed, 20)), program(copy));
                if (again) {
                    copies.used(copy, run);
                }
            }
            if (round >= 0) {
                rounds[round] = schedules / ((System.nanoTime() - start) / 1e9);
            }
        }
        Arrays.sort(rounds);
        System.out.printf(Locale.ROOT, "%-50s %,9.0f a second%n", name, rounds[ROUNDS / 2]);
    }

    private static Callable<Integer> program(Class<?> copy) {
        return () -> {
            @SuppressWarnings("unchecked")
            var counter = (Callable<Integer>) copy.getConstructor().newInstance();
            return counter.call();
        };
    }
}
