package dev.makespan.bubble;

/** A place in code under test, as a string that rewritten code carries as a constant. */
final class Site {
    private static final String SEPARATOR = "\t";

    private Site() {}

    static StackTraceElement parse(String site) {
        String[] parts = site.split(SEPARATOR, -1);
        return new StackTraceElement(
                parts[0], parts[1], parts[2].isEmpty() ? null : parts[2], Integer.parseInt(parts[3]));
    }
}
