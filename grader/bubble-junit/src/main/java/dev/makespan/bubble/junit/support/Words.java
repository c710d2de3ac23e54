package dev.makespan.bubble.junit.support;

import java.math.BigDecimal;
import java.time.Duration;

/** Says things as people say them. */
public final class Words {
    private Words() {}

    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000 * MILLI;
    private static final long MINUTE = 60 * SECOND;

    /** A duration in the units people use, exactly: {@code 8 min}, {@code 3 min 8.5 s}, {@code 2.5 s}, {@code 350 ms}. */
    public static String time(Duration duration) {
        long nanos = duration.toNanos();
        if (nanos == 0) {
            return "0 s";
        }
        if (Math.abs(nanos) < MILLI) {
            return nanos + " ns";
        }
        if (Math.abs(nanos) < SECOND) {
            return decimal(nanos, 6) + " ms";
        }
        if (Math.abs(nanos) < MINUTE) {
            return decimal(nanos, 9) + " s";
        }
        String minutes = nanos / MINUTE + " min";
        return nanos % MINUTE == 0 ? minutes : minutes + " " + decimal(Math.abs(nanos % MINUTE), 9) + " s";
    }

    private static String decimal(long number, int places) {
        return BigDecimal.valueOf(number, places).stripTrailingZeros().toPlainString();
    }

    /** Leaves out what differs from run to run: identity hash codes and the addresses in names of lambdas. */
    public static String replayable(String text) {
        return text.replaceAll("\\$\\$Lambda(/0x[0-9a-f]+)?(@[0-9a-f]+)?", "'s lambda")
                .replaceAll("(?<=[A-Za-z0-9_$\\]])@[0-9a-f]{4,8}(?!\\w|\\.\\w)", "");
    }
}
