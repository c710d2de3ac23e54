package dev.makespan.bubble;

/** How a run in a bubble ended. */
public enum Outcome {
    /** The body came to its end, by returning or by throwing. */
    OK,
    /** Nothing in the bubble can ever go on, and nothing outside could make it. A proof, not a guess. */
    DEADLOCK,
    /** A thread span in a loop that neither waits, yields nor reads a clock, while others wait for time to pass. */
    BUSY_WAIT,
    /** Too many steps without any passing of virtual time: an endless loop. Replayable. */
    STEP_LIMIT,
    /** Something in the bubble waits for a socket, a file, a process: for the world outside. */
    EXTERNAL_IO,
    /** Something in the bubble waits for a thread that is not in it. */
    ESCAPED_THREAD,
    /**
     * A thread blocked where a native frame keeps it on its carrier, so that no other thread of the bubble could run: it
     * waits for a monitor, or for a class that another thread initialises, inside a static initialiser.
     */
    PINNED,
    /** The watchdog ended it after too much real time; the bubble cannot tell why. */
    STUCK
}
