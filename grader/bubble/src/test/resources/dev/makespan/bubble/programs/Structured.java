package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.slow;
import static dev.makespan.bubble.programs.Steps.thrownBy;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

/** {@code StructuredTaskScope}, which is a preview in JDK 25: compiled by the tests. */
public final class Structured {
    private Structured() {}

    @Takes(
            api = {"StructuredTaskScope.open()", "StructuredTaskScope.join()", "StructuredTaskScope.close()"},
            millis = 2000,
            result = "3 false")
    public static String allOfThem() throws Exception {
        var scoped = ScopedValue.<String>newInstance();
        try (var scope = StructuredTaskScope.open()) {
            var one = scope.fork(() -> slow(1000, 1));
            var two = scope.fork(() -> slow(2000, 2));
            scope.join();
            return one.get() + two.get() + " " + scoped.isBound();
        }
    }

    @Takes(api = "StructuredTaskScope.open(StructuredTaskScope.Joiner)", millis = 1000, result = "quick InterruptedException")
    public static String anyOfThem() throws Exception {
        String[] seen = {""};
        String first;
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(() -> {
                seen[0] = thrownBy(() -> Thread.sleep(10_000));
                return "slow";
            });
            scope.fork(() -> slow(1000, "quick"));
            first = scope.join();
        }
        return first + " " + seen[0];
    }

    @Takes(
            api = {
                "StructuredTaskScope.open(StructuredTaskScope.Joiner, Function)",
                "StructuredTaskScope.Configuration.withTimeout(Duration)"
            },
            millis = 510,
            result = "TimeoutException InterruptedException")
    public static String notTooLong() throws Exception {
        String timedOut;
        try (var scope = StructuredTaskScope.open(
                Joiner.<String>allSuccessfulOrThrow(), options -> options.withTimeout(Duration.ofMillis(500)))) {
            scope.fork(() -> slow(10_000, "late"));
            timedOut = thrownBy(scope::join);
        }
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> slow(10_000, "late"));
            interruptMeAfter(10);
            return timedOut + " " + thrownBy(scope::join);
        }
    }

    @Takes(millis = 1000, result = "FailedException")
    public static String oneFails() throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> slow(5000, 1));
            scope.fork(() -> slow(1000, 1) / 0);
            return thrownBy(scope::join);
        }
    }
}
