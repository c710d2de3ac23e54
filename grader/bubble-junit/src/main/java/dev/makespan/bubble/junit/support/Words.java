package dev.makespan.bubble.junit.support;

import java.math.BigDecimal;
import java.time.Duration;

/** Says things as people say them. */
public final class Words {
    private Words() {}

    /** A duration in the largest units that give it exactly: {@code 8 min}, {@code 2.5 s}, {@code 350 ms}. */
    public static String time(Duration duration) {
        long nanos = duration.toNanos();
        if (nanos == 0) {
            return "0 s";
        }
        if (nanos % 1_000_000 != 0) {
            return nanos < 1_000_000
                    ? nanos + " ns"
                    : BigDecimal.valueOf(nanos, 9).stripTrailingZeros() + " s";
        }
        long millis = duration.toMillis();
        if (millis % 60_000 == 0) {
            return millis / 60_000 + " min";
        }
        if (millis < 1_000) {
            return millis + " ms";
        }
        String seconds = millis % 60_000 % 1_000 == 0
                ? Long.toString(millis % 60_000 / 1_000)
                : Double.toString(millis % 60_000 / 1_000.0);
        return (millis < 60_000 ? "" : millis / 60_000 + " min ") + seconds + " s";
    }

    /** Leaves out what differs from run to run: identity hash codes and the addresses in names of lambdas. */
    public static String replayable(String text) {
        return text.replaceAll("\\$\\$Lambda(/0x[0-9a-f]+)?(@[0-9a-f]+)?", "'s lambda")
                .replaceAll("(?<=[A-Za-z0-9_$\\]])@[0-9a-f]{4,8}(?!\\w|\\.\\w)", "");
    }
}
