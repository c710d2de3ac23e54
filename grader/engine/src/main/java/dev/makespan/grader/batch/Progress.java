package dev.makespan.grader.batch;

import dev.makespan.grader.reporting.GradesCsv.Row;

/** Is told how a batch gets on. Never called by two threads at once. */
public interface Progress extends AutoCloseable {
    /** The batch has found its submissions. */
    void begin(int submissions);

    /**
     * A submission is done.
     *
     * @param fromBefore whether its result was there already
     */
    void done(Row row, boolean fromBefore);

    /** The batch has ended, one way or another. */
    @Override
    void close();
}
