package dev.makespan.grader.running.child;

import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The way back to the grader. */
final class Answers {
    private final OutputStream out;

    Answers(OutputStream out) {
        this.out = out;
    }

    /** @throws UncheckedIOException if nobody listens any more */
    void send(Message message) {
        try {
            Wire.write(out, message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
