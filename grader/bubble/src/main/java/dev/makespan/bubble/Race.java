package dev.makespan.bubble;

/**
 * Two accesses to one variable by two threads, at least one of them a write, with nothing between them that orders
 * them: no lock, no volatile field, no start or end of a thread (a data race; Java Language Specification 17.4.5).
 *
 * @param variable what both use: {@code Account.balance}, {@code int[]}, {@code ArrayList}
 * @param earlier the access that came first in this run; it could as well have come second
 * @param later the other one
 */
public record Race(String variable, Access earlier, Access later) {
    /**
     * One side of a race.
     *
     * @param thread the name of the thread
     * @param write whether it writes; otherwise it reads
     * @param line where
     */
    public record Access(String thread, boolean write, StackTraceElement line) {
        @Override
        public String toString() {
            return "\"" + thread + "\" " + (write ? "writes" : "reads") + " it at " + line;
        }
    }

    /** One line for people. */
    public String summary() {
        return variable + " has no guard: " + earlier + ", " + later + ", and nothing orders the two";
    }
}
