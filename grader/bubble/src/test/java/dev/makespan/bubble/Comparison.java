package dev.makespan.bubble;

import dev.makespan.bubble.programs.Compared;
import dev.makespan.bubble.programs.classics.Classic;
import dev.makespan.bubble.programs.classics.LeftRightDeadlock;
import dev.makespan.bubble.programs.classics.LostUpdate;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to find the same mistakes in the same programs: in a bubble, in a plain stress loop with real threads,
 * and with Lincheck, measured one after the other. Asserts nothing, and is no test. From {@code grader/bubble}, after
 * {@code mvn -Pcomparison test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt}:
 *
 * <pre>java -javaagent:target/makespan-bubble-0.1.0-SNAPSHOT.jar \
 *     -cp target/test-classes:target/classes:$(cat target/classpath.txt) dev.makespan.bubble.Comparison</pre>
 *
 * <p>The other two get a JVM for each program, without the agent, and a bounded time.
 */
final class Comparison {
    /**
     * A wrong program.
     *
     * @param right what it returns if nothing goes wrong
     */
    private record Case(Class<?> type, String method, String right) {
        static Case compared(String method) {
            return new Case(Compared.class, method, "right");
        }

        static Case classic(Class<?> type) {
            return new Case(type, "wrong", type.getAnnotation(Classic.class).result());
        }

        @Override
        public String toString() {
            return type == Compared.class ? method : type.getSimpleName() + ", in objects";
        }
    }

    private static final List<Case> CASES = List.of(
            Case.compared("lostUpdate"),
            Case.compared("checkThenAct"),
            Case.compared("lockOrderDeadlock"),
            Case.compared("missedSignal"),
            Case.compared("doubleCheckedLocking"),
            Case.classic(LostUpdate.class),
            Case.classic(LeftRightDeadlock.class));

    private static final int ROUNDS = 11;
    private static final int SCHEDULES = 2_000;
    private static final int STRESS_ROUNDS = 5;
    private static final long STRESS_SECONDS = 8;
    private static final long HANGS_AFTER_MILLIS = 2_000;
    private static final int LINCHECK_ROUNDS = 5;
    private static final int LINCHECK_INVOCATIONS = 1_000;
    private static final long CHILD_SECONDS = 120;

    private Comparison() {}

    /** One try: what it cost, and whether it found anything. */
    private record Try(boolean found, double millis, long runs) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "try %b %.3f %d", found, millis, runs);
        }

        static @Nullable Try parse(String line) {
            String[] parts = line.split(" ");
            return parts.length == 4 && parts[0].equals("try")
                    ? new Try(Boolean.parseBoolean(parts[1]), Double.parseDouble(parts[2]), Long.parseLong(parts[3]))
                    : null;
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            Case one = CASES.get(Integer.parseInt(arguments[1]));
            if (arguments[0].equals("stress")) {
                stress(one);
            } else {
                lincheck(one);
            }
        } else {
            compare();
        }
        System.exit(0); // deadlocked threads stay
    }

    private static void compare() throws Exception {
        System.out.printf(
                "median ms until found, found of tried; bubble: the first time, then %d times with other seeds;%n"
                        + "stress: %d times %d s; Lincheck: the first time, then %d times, %d invocations each%n",
                ROUNDS, STRESS_ROUNDS, STRESS_SECONDS, LINCHECK_ROUNDS, LINCHECK_INVOCATIONS);
        System.out.printf(
                "| program | bubble, cold | bubble | schedules | stress loop | runs | x | Lincheck, cold | Lincheck |"
                        + " x |%n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n");
        for (Case one : CASES) {
            Callable<Object> program = Rewritten.program(one.type(), one.method());
            Try cold = explore(program, one.right(), 0);
            List<Try> bubble = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                bubble.add(explore(program, one.right(), 10_000L * round));
            }
            List<Try> stress = child("stress", one);
            List<Try> lincheck = child("lincheck", one);
            Try lincheckCold = lincheck.isEmpty() ? null : lincheck.getFirst();
            List<Try> lincheckWarm = lincheck.size() < 2 ? List.of() : lincheck.subList(1, lincheck.size());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %d | %s | %d | %s | %s | %s | %s |%n",
                    one,
                    cell(List.of(cold)),
                    cell(bubble),
                    medianRuns(bubble),
                    cell(stress),
                    medianRuns(stress),
                    ratio(stress, bubble),
                    lincheckCold == null ? "did not end" : cell(List.of(lincheckCold)),
                    cell(lincheckWarm),
                    ratio(lincheckWarm, bubble));
        }
    }

    private static String cell(List<Try> tries) {
        long found = tries.stream().filter(Try::found).count();
        String how = found == tries.size() ? "" : " (" + found + " of " + tries.size() + ")";
        return tries.isEmpty()
                ? "did not end"
                : (found == 0 ? "**never**, " : "") + String.format(Locale.ROOT, "%.1f", median(tries)) + how;
    }

    private static double median(List<Try> tries) {
        List<Double> sorted = new ArrayList<>(tries.stream().map(Try::millis).toList());
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static long medianRuns(List<Try> tries) {
        List<Long> sorted = tries.stream().map(Try::runs).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static String ratio(List<Try> others, List<Try> bubble) {
        if (others.isEmpty()) {
            return "-";
        }
        boolean all = others.stream().allMatch(Try::found);
        return String.format(Locale.ROOT, all ? "%.0f" : "> %.0f", median(others) / median(bubble));
    }

    // ---- in a bubble ----

    private static Try explore(Callable<Object> program, String result, long seed) {
        long start = System.nanoTime();
        Explored<Object> explored =
                Explorer.seeded(seed, SCHEDULES).explore(program, run -> result.equals(String.valueOf(run.value())));
        return new Try(!explored.passed(), (System.nanoTime() - start) / 1e6, explored.schedules());
    }

    // ---- elsewhere ----

    private static List<Try> child(String how, Case one) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Comparison.class.getName(),
                        how,
                        Integer.toString(CASES.indexOf(one)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var watch = new Thread(() -> {
            try {
                if (!process.waitFor(CHILD_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
        });
        watch.setDaemon(true);
        watch.start();
        List<Try> tries = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                Try seen = Try.parse(line);
                if (seen != null) {
                    tries.add(seen);
                }
            }
        }
        return tries;
    }

    /** Runs the program over and over, as a test without tools does. A run that hangs is given two seconds. */
    private static void stress(Case one) throws Exception {
        Method program = one.type().getMethod(one.method());
        for (int round = 0; round < STRESS_ROUNDS; round++) {
            long start = System.nanoTime();
            long runs = 0;
            boolean found = false;
            while (!found && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(STRESS_SECONDS)) {
                runs++;
                found = !one.right().equals(runOnce(program));
            }
            System.out.println(new Try(found, (System.nanoTime() - start) / 1e6, runs));
        }
    }

    private static @Nullable String runOnce(Method program) throws Exception {
        var task = new FutureTask<>(() -> String.valueOf(program.invoke(null)));
        Thread.ofPlatform().daemon().start(task);
        try {
            return task.get(HANGS_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return null;
        }
    }

    /** By reflection, because only the profile {@code comparison} has Lincheck on the class path. */
    private static void lincheck(Case one) throws Exception {
        Method run = Class.forName("org.jetbrains.lincheck.Lincheck")
                .getMethod("runConcurrentTest", int.class, Runnable.class);
        Runnable test = lincheckTest(one);
        for (int round = 0; round <= LINCHECK_ROUNDS; round++) {
            long start = System.nanoTime();
            boolean found = false;
            try {
                run.invoke(null, LINCHECK_INVOCATIONS, test);
            } catch (InvocationTargetException e) {
                found = e.getCause() instanceof AssertionError;
                if (round == 0) {
                    System.err.println(e.getCause());
                }
            }
            System.out.println(new Try(found, (System.nanoTime() - start) / 1e6, 0));
        }
    }

    /** Each calls its program directly: behind one more function object, Lincheck 3.7 misses every one of them. */
    private static Runnable lincheckTest(Case one) {
        return switch (one.method()) {
            case "lostUpdate" -> () -> expect("right", Compared.lostUpdate());
            case "checkThenAct" -> () -> expect("right", Compared.checkThenAct());
            case "lockOrderDeadlock" -> () -> expect("right", Compared.lockOrderDeadlock());
            case "missedSignal" -> () -> expect("right", Compared.missedSignal());
            case "doubleCheckedLocking" -> () -> expect("right", Compared.doubleCheckedLocking());
            default -> one.type() == LostUpdate.class ? Comparison::lostUpdate : Comparison::leftRight;
        };
    }

    private static void lostUpdate() {
        try {
            expect("2", LostUpdate.wrong().toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void leftRight() {
        try {
            expect("2", LeftRightDeadlock.wrong().toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void expect(String right, String seen) {
        if (!right.equals(seen)) {
            throw new AssertionError(seen + " instead of " + right);
        }
    }
}
