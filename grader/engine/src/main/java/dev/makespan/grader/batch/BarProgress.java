package dev.makespan.grader.batch;

import dev.makespan.grader.reporting.GradesCsv.Row;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error, for a person at a terminal. */
public final class BarProgress implements Progress {
    private final boolean unicode;
    private @Nullable ProgressBar bar;

    /** @param unicode whether the terminal can show more than ASCII */
    public BarProgress(boolean unicode) {
        this.unicode = unicode;
    }

    @Override
    public void begin(int submissions) {
        bar = new ProgressBarBuilder()
                .setTaskName("grading")
                .setInitialMax(submissions)
                .setStyle(unicode ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .build();
    }

    @Override
    public void done(Row row, boolean fromBefore) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
