package dev.makespan.grader.running.child;

import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Wire;
import java.io.IOException;
import java.io.OutputStream;

/** The way back to the grader. */
final class Answers {
    private final OutputStream out;

    Answers(OutputStream out) {
        this.out = out;
    }

    synchronized void send(Message message) throws IOException {
        Wire.write(out, message);
    }
}
