package dev.makespan.grader.batch;

import java.io.IOException;
import java.nio.file.Path;

/** Two batches wanted to write to the same folder. The message is fit to be shown as it is. */
public final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;

    BusyException(Path folder) {
        super("Another batch is writing to " + folder
                + ". Wait until it has ended, or choose another folder with --out.");
    }
}
