package dev.makespan.testkit;

import java.lang.management.ManagementFactory;

/** The command line of this JVM. */
final class ManagementArguments {
    private ManagementArguments() {}

    /** Whether some option contains the word; {@code jdwp} says that a debugger may stop time. */
    static boolean mention(String word) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.contains(word));
    }
}
