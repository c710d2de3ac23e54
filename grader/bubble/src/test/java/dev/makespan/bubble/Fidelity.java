package dev.makespan.bubble;

import dev.makespan.bubble.programs.Takes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs programs in bubbles and again on a plain JVM, without the agent and in real time, and prints results and makespans
 * side by side. Asserts nothing, and is no test: real time is what it is. Where results differ, suspect the bubble. From
 * {@code grader/bubble}, after {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt}:
 *
 * <pre>java -javaagent:target/makespan-bubble-0.1.0-SNAPSHOT.jar \
 *     -cp target/test-classes:target/classes:$(cat target/classpath.txt) dev.makespan.bubble.Fidelity</pre>
 *
 * <p>The one argument, if given, is the longest makespan in milliseconds that a program may have to be among them.
 */
final class Fidelity {
    private static final String PROGRAMS = "dev.makespan.bubble.programs";
    private static final long LONGEST_MILLIS = 3000;
    private static final long PATIENCE_SECONDS = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Fidelity() {}

    /**
     * A program, in both worlds.
     *
     * @param bubble rewritten, in classes of its own each time it is called
     * @param plain as it was compiled
     */
    private record Subject(String name, Callable<Object> bubble, Callable<Object> plain) {}

    /** What a program came to on one side. */
    private record Seen(String result, double millis) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3 && arguments[0].equals("plain")) {
            runPlain(Path.of(arguments[1]), Long.parseLong(arguments[2]));
        } else {
            compare(arguments.length == 0 ? LONGEST_MILLIS : Long.parseLong(arguments[0]));
        }
        System.exit(0); // some programs leave threads behind
    }

    private static void compare(long longestMillis) throws Exception {
        Path compiled = Files.createTempDirectory("fidelity");
        try {
            Path house = Path.of("../..").toRealPath();
            if (ExerciseAnswers.compile(house, compiled).isEmpty()) {
                System.out.println("no solutions in " + house + ": without the exercises' answers");
            }
            Map<String, Seen> plain = plain(compiled, longestMillis);
            System.out.printf("| program | result | bubble ms | plain JVM ms |%n|---|---|--:|--:|%n");
            var counts = new java.util.TreeMap<String, Integer>();
            for (Subject subject : subjects(compiled, longestMillis)) {
                Seen there = plain.getOrDefault(subject.name(), new Seen("never came back", 0));
                Seen here = inBubble(subject);
                String verdict = verdict(here.result(), there.result());
                counts.merge(verdict.startsWith("**") ? "differs" : verdict, 1, Integer::sum);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %.3f | %.1f |%n",
                        subject.name(),
                        verdict,
                        here.millis(),
                        there.millis());
            }
            System.out.println(counts);
        } finally {
            delete(compiled);
        }
    }

    private static List<Subject> subjects(Path compiled, long longestMillis) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        for (Programs.Program program : Programs.in(PROGRAMS)) {
            Takes takes = program.takes();
            if (takes.millis() <= longestMillis) {
                subjects.add(new Subject(program.toString(), program.rewritten(), () -> invoke(program.method())));
            }
        }
        for (Class<?> classic : Programs.classics()) {
            subjects.add(subject(classic, "right"));
        }
        for (Class<?> account : Programs.withMethod(PROGRAMS + ".accounts.right", "tested")) {
            subjects.add(subject(account, "tested"));
        }
        for (ExerciseAnswers.Answer answer : answers(compiled)) {
            subjects.add(new Subject(answer.name(), () -> run(answer, true), () -> run(answer, false)));
        }
        return subjects;
    }

    private static Subject subject(Class<?> type, String method) {
        return new Subject(
                type.getSimpleName() + "." + method,
                Rewritten.program(type, method),
                () -> invoke(type.getMethod(method)));
    }

    /** What has been compiled into a folder, by the folder alone. */
    private static List<ExerciseAnswers.Answer> answers(Path compiled) throws IOException {
        try (Stream<Path> folders = Files.walk(compiled, 2)) {
            return folders.filter(folder -> compiled.relativize(folder).getNameCount() == 2)
                    .sorted()
                    .map(folder -> new ExerciseAnswers.Answer(
                            compiled.relativize(folder).toString().replace('\\', '/'), folder))
                    .toList();
        }
    }

    private static Object run(ExerciseAnswers.Answer answer, boolean rewritten) throws Exception {
        return invoke(new ExerciseAnswers.Loader(answer.classes(), rewritten)
                .loadClass(answer.driver())
                .getMethod("run"));
    }

    private static Object invoke(Method method) throws Exception {
        try {
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw (Error) e.getCause();
        }
    }

    private static Seen inBubble(Subject subject) {
        Run<Object> run = Bubble.run(subject.bubble());
        String result = run.outcome() != Outcome.OK
                ? run.outcome().toString()
                : run.error() != null ? run.error().toString() : String.valueOf(run.value());
        return new Seen(result, run.makespan().toNanos() / 1e6);
    }

    // ---- the plain JVM ----

    private static Map<String, Seen> plain(Path compiled, long longestMillis) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fidelity.class.getName(),
                        "plain",
                        compiled.toString(),
                        Long.toString(longestMillis))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Seen> seen = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                String[] parts = line.split("\t", 4);
                if (parts.length == 4 && parts[0].equals("seen")) {
                    seen.put(parts[1], new Seen(parts[3], Double.parseDouble(parts[2])));
                }
            }
        }
        return seen;
    }

    /** Runs everything, one after the other. */
    private static void runPlain(Path compiled, long longestMillis) throws Exception {
        for (Subject subject : subjects(compiled, longestMillis)) {
            Seen seen = inRealTime(subject);
            System.out.printf(
                    Locale.ROOT, "seen\t%s\t%.3f\t%s%n", subject.name(), seen.millis(), oneLine(seen.result()));
        }
    }

    private static Seen inRealTime(Subject subject) throws InterruptedException {
        var result = new CompletableFuture<String>();
        long[] nanos = new long[1];
        Thread thread = new Thread(
                () -> {
                    long start = System.nanoTime();
                    String seen;
                    try {
                        seen = String.valueOf(subject.plain().call());
                    } catch (Throwable e) {
                        seen = e.toString();
                    }
                    nanos[0] = System.nanoTime() - start;
                    result.complete(seen);
                },
                "main");
        thread.setDaemon(false);
        thread.start();
        try {
            String seen = result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Seen(seen, nanos[0] / 1e6);
        } catch (TimeoutException e) {
            return new Seen("never came back", PATIENCE_SECONDS * 1e3);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- comparing ----

    private static String verdict(String bubble, String plain) {
        String here = oneLine(bubble);
        if (here.equals(plain)) {
            return "same";
        }
        if (!NUMBER.matcher(here).replaceAll("#").equals(NUMBER.matcher(plain).replaceAll("#"))) {
            return "**" + here + "** and " + plain;
        }
        Matcher mine = NUMBER.matcher(here);
        Matcher other = NUMBER.matcher(plain);
        while (mine.find() && other.find()) {
            if (!isNear(mine.group(), other.group())) {
                return "**" + here + "** and " + plain;
            }
        }
        return "same but for numbers";
    }

    /** Whether two readings differ by no more than a busy machine explains, or are the numbers of threads. */
    private static boolean isNear(String one, String other) {
        if (one.length() > 15 || other.length() > 15) {
            return false;
        }
        long here = Long.parseLong(one);
        long there = Long.parseLong(other);
        return Math.abs(here - there) <= Math.max(50, Math.max(here, there) / 10);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replace("|", "/");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
