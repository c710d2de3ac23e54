package dev.makespan.grader.running;

import dev.makespan.grader.running.protocol.Message;
import java.time.Duration;

/** Whoever runs tests, from the start to the end. Not for use by two threads at once. */
interface Worker extends AutoCloseable {
    /** What comes from the worker. */
    sealed interface Signal {
        record Said(Message message) implements Signal {}

        record Died(Death death) implements Signal {}
    }

    /** How many runs it has ended cleanly. */
    int served();

    void servedOneMore();

    boolean isAlive();

    /** Waits until it may be asked, but no longer than that; the signal says which. */
    Signal awaitReady(Duration deadline);

    /** Sends a request; a worker that cannot take it shows that by its next signal. */
    void ask(Message.Run request);

    /**
     * The next message, or how the worker was lost. A worker that uses more processor time or more real time than it
     * may from now on is lost.
     *
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    Signal next(Duration cpuLimit, Duration deadline);

    /** Ends it, and whatever it has started. */
    @Override
    void close();
}
