package dev.makespan.grader.running;

import java.time.Duration;

/** How a worker was lost. */
sealed interface Death {
    /** @param ranOutOfMemory whether the JVM said so itself */
    record Exited(int code, boolean ranOutOfMemory) implements Death {}

    /** Used up its processor time. */
    record Endless(Duration cpuLimit) implements Death {}

    /** Did not end, and used little processor time. */
    record Silent(Duration deadline) implements Death {}

    /** Said something that it should not have said. */
    record Nonsense(String what) implements Death {}

    /** Said that it cannot go on. */
    record Fault(String reason) implements Death {}
}
