package dev.makespan.bubble.junit.support;

import dev.makespan.bubble.BubbleOptions;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The options that the command line of the test JVM asks for. */
public final class RunOptions {
    /** Real time without any progress after which a run is given up; zero for never. */
    private static final String WATCHDOG = "makespan.watchdog.seconds";

    /** Asked once: a run of a hundred schedules needs no hundred looks at the command line. */
    private static final boolean DEBUGGED = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(option -> option.contains("jdwp"));

    private RunOptions() {}

    /** The default ones, with the watchdog that is asked for; with none under a debugger, which may stop time. */
    public static BubbleOptions current() {
        if (DEBUGGED) {
            return BubbleOptions.DEFAULT.withWatchdog(Duration.ZERO);
        }
        Long seconds = Long.getLong(WATCHDOG);
        return seconds == null
                ? BubbleOptions.DEFAULT
                : BubbleOptions.DEFAULT.withWatchdog(Duration.ofSeconds(seconds));
    }
}
