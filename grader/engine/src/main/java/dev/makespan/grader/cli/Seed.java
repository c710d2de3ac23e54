package dev.makespan.grader.cli;

import picocli.CommandLine.Option;

/** The option {@code --seed}, the same wherever something is graded. */
final class Seed {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Names the schedules that are explored.")
    private long number = 1;

    long number() {
        return number;
    }
}
