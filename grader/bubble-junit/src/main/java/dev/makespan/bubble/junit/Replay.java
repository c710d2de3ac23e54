package dev.makespan.bubble.junit;

import dev.makespan.bubble.Explored;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.Schedule;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Which schedules to explore, and whether the one that somebody wants to see again was the same. */
final class Replay {
    /** The seed of the first explored schedule. */
    private static final String SEED = "makespan.seed";

    /** {@link Run#trace} of the one schedule to explore, in hexadecimal. */
    private static final String TRACE = "makespan.trace";

    private final long firstSeed;
    private final int schedules;
    private final @Nullable Long trace;
    private @Nullable Run<?> latest;

    private Replay(long firstSeed, int schedules, @Nullable Long trace) {
        this.firstSeed = firstSeed;
        this.schedules = schedules;
        this.trace = trace;
    }

    /** What the annotation asks for, unless the command line asks for something else. */
    static Replay asked(InBubble how) {
        if (how.schedules() < 0 || how.allSchedulesUpTo() < 0) {
            throw new ExtensionConfigurationException("@InBubble: less than no schedules");
        }
        if (how.schedules() > 0 && how.allSchedulesUpTo() > 0) {
            throw new ExtensionConfigurationException("@InBubble: either a number of schedules or all");
        }
        if (how.allSchedulesUpTo() > 0) {
            return new Replay(0, 0, null);
        }
        Long seed = property(SEED, Long::valueOf);
        Long trace = property(TRACE, text -> Long.parseUnsignedLong(text, 16));
        if (trace != null && seed == null) {
            throw new ExtensionConfigurationException("-D" + TRACE + " needs -D" + SEED + ": which schedule was it?");
        }
        return new Replay(seed == null ? how.firstSeed() : seed, trace == null ? how.schedules() : 1, trace);
    }

    private static @Nullable Long property(String name, Function<String, Long> parse) {
        String text = System.getProperty(name);
        try {
            return text == null || text.isEmpty() ? null : parse.apply(text);
        } catch (NumberFormatException e) {
            throw new ExtensionConfigurationException("-D" + name + "=" + text + " is none that a failure printed", e);
        }
    }

    long firstSeed() {
        return firstSeed;
    }

    int schedules() {
        return schedules;
    }

    /** Takes note of a run that did not fail. */
    void passed(Run<?> run) {
        latest = run;
    }

    /** Says what was proven, or what became of the one schedule that was to be replayed, should it not have failed. */
    void report(Explored<?> explored, ExtensionContext context) {
        if (explored.all()) {
            context.publishReportEntry("proof", "all " + explored.schedules() + " schedules pass");
        }
        if (trace != null && latest != null) {
            context.publishReportEntry("replay", "schedule " + firstSeed + " passes. " + sameness(latest));
        }
    }

    /** How to see a failure again; after a replay, whether this is it. */
    String instruction(Schedule schedule, Run<?> failure) {
        if (schedule.kind() == Schedule.Kind.PATH) {
            return "to replay it, run the test again: all schedules come in the same order";
        }
        String command = "to replay it: -D" + SEED + "=" + schedule.seed() + " -D" + TRACE + "=" + hex(failure.trace());
        return trace == null ? command : sameness(failure);
    }

    private String sameness(Run<?> run) {
        return trace != null && trace == run.trace()
                ? "It is the same run, step by step: its trace is " + hex(run.trace()) + "."
                : "It is NOT the same run: its trace is " + hex(run.trace()) + ", not " + hex(trace == null ? 0 : trace)
                        + ". The code, the JDK or the test's options are not what they were.";
    }

    private static String hex(long trace) {
        return Long.toHexString(trace);
    }
}
