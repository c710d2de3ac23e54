package dev.makespan.grader.running.child;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;

/**
 * The parts of a JVM that belong to no class loader, and through which one item could therefore reach the next.
 *
 * @param threads every live platform thread
 */
record JvmState(Map<Object, Object> properties, Locale locale, TimeZone zone, Set<Thread> threads) {
    /** How long a thread may take to end, or to go back to its pool, when its work is done. */
    private static final int PATIENCE_MILLIS = 250;

    static JvmState now() {
        return new JvmState(
                Map.copyOf(System.getProperties()),
                Locale.getDefault(),
                TimeZone.getDefault(),
                new HashSet<>(Thread.getAllStackTraces().keySet()));
    }

    /** Puts back what can be put back. */
    void restore() {
        var copy = new Properties();
        copy.putAll(properties);
        System.setProperties(copy);
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    /** Whether everything but the threads is as it was. */
    boolean isAsItWas() {
        JvmState now = now();
        return now.properties.equals(properties)
                && now.locale.equals(locale)
                && now.zone.equals(zone)
                && Thread.getDefaultUncaughtExceptionHandler() == null;
    }

    /** Whether some thread goes on that was not there: such as one whose loop nobody could end. */
    boolean hasMoreThreads() {
        long began = System.nanoTime();
        while (Thread.getAllStackTraces().entrySet().stream().anyMatch(this::isLeftOver)) {
            if (System.nanoTime() - began > PATIENCE_MILLIS * 1_000_000L) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private boolean isLeftOver(Map.Entry<Thread, StackTraceElement[]> running) {
        Thread thread = running.getKey();
        return thread.isAlive()
                && !threads.contains(thread)
                && !isOfTheJdk(thread)
                && !isWaitingForABubble(running.getValue());
    }

    /** By its class and not by its group, which whoever starts a thread may choose: helpers and carriers. */
    private static boolean isOfTheJdk(Thread thread) {
        String type = thread.getClass().getName();
        return type.startsWith("jdk.internal.misc.") || type.equals("java.util.concurrent.DelayScheduler");
    }

    /**
     * The bubble keeps its carriers for the next run: an idle one parks directly in its own {@code run}. One that still
     * carries somebody has more on its stack in between.
     */
    private static boolean isWaitingForABubble(StackTraceElement[] stack) {
        int n = stack.length;
        return n >= 2
                && stack[n - 1].getClassName().equals("dev.makespan.bubble.Carrier")
                && stack[n - 2].getClassName().equals("java.util.concurrent.locks.LockSupport");
    }
}
