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

    /** Whether everything is as it was, and no thread is left. */
    boolean isAsItWas() {
        JvmState now = now();
        return now.properties.equals(properties)
                && now.locale.equals(locale)
                && now.zone.equals(zone)
                && Thread.getDefaultUncaughtExceptionHandler() == null
                && now.threads.stream()
                        .allMatch(thread -> threads.contains(thread) || !thread.isAlive() || isOfTheJvm(thread));
    }

    private static boolean isOfTheJvm(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null || group.getParent() == null || group.getName().equals("InnocuousThreadGroup");
    }
}
