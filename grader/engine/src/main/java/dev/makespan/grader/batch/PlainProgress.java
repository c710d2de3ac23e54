package dev.makespan.grader.batch;

import dev.makespan.grader.reporting.GradesCsv.Row;
import java.io.PrintStream;

/** A line for each submission that is graded, for a log. Results from before are only counted. */
public final class PlainProgress implements Progress {
    private final PrintStream out;
    private int submissions;
    private int done;

    public PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(int submissions) {
        this.submissions = submissions;
    }

    @Override
    public void done(Row row, boolean fromBefore) {
        done++;
        if (!fromBefore) {
            String width = "%" + Integer.toString(submissions).length() + "d";
            out.println(
                    ("[" + width + "/%d] %s: %s").formatted(done, submissions, shown(row.submission()), outcome(row)));
        }
    }

    @Override
    public void close() {}

    private static String outcome(Row row) {
        return (row.score() == null ? "no score" : row.score() + " of " + row.maxScore())
                + (row.problem() == null ? "" : " (" + row.status() + ": " + shown(row.problem()) + ")");
    }

    /** A student chose the folder's name; it must not steer the terminal. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?");
    }
}
