package dev.makespan.bubble.races;

/**
 * Two accesses that nothing orders.
 *
 * @param variable its name
 * @param earlier the number of the thread whose access came first
 * @param earlierSite where that was; the form is the caller's
 * @param later the number of the other thread
 * @param laterSite where it is now
 */
public record Conflict(
        String variable,
        int earlier,
        boolean earlierWrites,
        String earlierSite,
        int later,
        boolean laterWrites,
        String laterSite) {}
