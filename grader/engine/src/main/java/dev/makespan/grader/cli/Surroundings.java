package dev.makespan.grader.cli;

import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.grading.Graders;
import dev.makespan.grader.reporting.TextSheet;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a command sees of the world around its process.
 *
 * @param home the repository's root as the launcher script names it; null if it did not start this process
 * @param terminals which of the two outputs a person is looking at
 * @param graders opens a grader
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path workingFolder,
        @Nullable Path home,
        Set<Output> terminals,
        Function<GraderOptions, Grader> graders) {

    enum Output {
        OUT,
        ERR
    }

    static Surroundings ofThisProcess() {
        String home = System.getProperty("makespan.home");
        return new Surroundings(
                System.out,
                System.err,
                System.getenv(),
                Path.of("").toAbsolutePath(),
                home == null ? null : Path.of(home).toAbsolutePath().normalize(),
                terminals(System.getProperty("makespan.terminals")),
                Graders::open);
    }

    /** How what is printed to standard output may look; see no-color.org for the variable. */
    TextSheet.Style style() {
        boolean colour = terminals.contains(Output.OUT)
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new TextSheet.Style(colour, canShowMoreThanAscii(out));
    }

    static boolean canShowMoreThanAscii(PrintStream stream) {
        return stream.charset().newEncoder().canEncode("✔✘…█");
    }

    /** The launcher script knows without loading anything; without it, the JDK is asked. */
    private static Set<Output> terminals(@Nullable String fromLauncher) {
        if (fromLauncher != null) {
            return Set.copyOf(Stream.of(fromLauncher.split(","))
                    .flatMap(name -> switch (name) {
                        case "out" -> Stream.of(Output.OUT);
                        case "err" -> Stream.of(Output.ERR);
                        default -> Stream.empty();
                    })
                    .toList());
        }
        var console = System.console();
        return console != null && console.isTerminal() ? Set.of(Output.values()) : Set.of();
    }
}
