package dev.makespan.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Processor time of this process and of the workers that have ended, as Linux counts it in {@code /proc/self/stat}
 * (see proc(5)): hundredths of a second.
 *
 * @param grader this process
 * @param workers those that it has started and that have ended
 */
record Cpu(long grader, long workers) {
    /** Where the system does not tell: nothing. */
    static Optional<Cpu> used() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            // The second field, a name in parentheses, may contain anything.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Optional.of(new Cpu(
                    Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                    Long.parseLong(fields[13]) + Long.parseLong(fields[14])));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "%.1f s of CPU: %.1f s in the grader, %.1f s in its workers"
                .formatted((grader + workers) / 100.0, grader / 100.0, workers / 100.0);
    }
}
