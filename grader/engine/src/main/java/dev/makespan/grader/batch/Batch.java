package dev.makespan.grader.batch;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.reporting.GradesCsv.Row;
import dev.makespan.grader.reporting.JsonReport;
import dev.makespan.grader.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Grades every sub-folder of a folder. A result is on disk, whole, before it is counted; so a batch may be stopped or
 * killed at any moment, and the next one takes up what this one has done and grades only the rest.
 *
 * <p>Several submissions are graded at once. Nothing a submission does ends the batch: what
 * went wrong is the {@code problem} of its row in {@code grades.csv}.
 */
public final class Batch {
    private final List<Exercise> exercises;
    private final Path in;
    private final Path out;
    private final SharedGrader grader;
    private final Fingerprint fingerprint;
    private final int jobs;
    private final Progress progress;

    private final Object lock = new Object();
    // Guarded by lock, as everything below.
    private final Map<String, Row> rows = new TreeMap<>();
    private @Nullable Results results;
    private @Nullable IOException cannotWrite;
    private boolean stopped;
    private int foundFromBefore;

    /**
     * What became of a batch.
     *
     * @param rows one for each submission, by name
     * @param foundFromBefore how many of them were there already
     * @param leftAlone what lies in the folder and is no submission, by name
     */
    public record Summary(List<Row> rows, int foundFromBefore, List<String> leftAlone) {
        public Summary {
            rows = List.copyOf(rows);
            leftAlone = List.copyOf(leftAlone);
        }

        /** How many could not be graded, by the grader's own fault. */
        public long graderFaults() {
            return rows.stream()
                    .filter(row -> row.status().equals(Rows.GRADER_FAULT))
                    .count();
        }

        /** How many a person should look at, because they were not judged in full. */
        public long toLookAt() {
            return rows.stream()
                    .filter(row -> !row.status().equals(Rows.GRADED))
                    .count();
        }
    }

    /**
     * @param in the folder with a sub-folder for each submission
     * @param out the folder for the results; made if missing
     * @param graders opens a grader, which several threads will use at once; asked again after a grader's own fault
     * @param fingerprint tells whether a result that is there is still the right one
     * @param jobs how many submissions are graded at once, at least 1
     */
    public Batch(
            List<Exercise> exercises,
            Path in,
            Path out,
            Supplier<Grader> graders,
            Fingerprint fingerprint,
            int jobs,
            Progress progress) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, and is " + jobs);
        }
        this.exercises = List.copyOf(exercises);
        this.in = in;
        this.out = out;
        this.grader = new SharedGrader(graders);
        this.fingerprint = fingerprint;
        this.jobs = jobs;
        this.progress = progress;
    }

    /**
     * Grades what is not graded yet, and returns once everything is, or once the batch was stopped. To be called once.
     *
     * @throws BusyException if another batch writes to the same folder
     * @throws IOException if the folder cannot be read, or the results cannot be written
     */
    public Summary run() throws IOException {
        try (Results opened = Results.in(out);
                grader;
                progress) {
            Intake intake = Intake.from(in, out);
            progress.begin(intake.handIns().size());
            synchronized (lock) {
                results = opened;
            }
            gradeAll(new ConcurrentLinkedQueue<>(intake.handIns()));
            synchronized (lock) {
                results = null;
                if (cannotWrite != null) {
                    throw cannotWrite;
                }
                opened.writeGrades(columns(), rows.values());
                return new Summary(List.copyOf(rows.values()), foundFromBefore, intake.leftAlone());
            }
        }
    }

    /**
     * Ends the batch early: nothing more is begun, what is being graded is forgotten, and {@code grades.csv} has what
     * was done. For a shutdown hook; may be called by any thread at any time.
     */
    public void stop() {
        synchronized (lock) {
            stopped = true;
            if (results != null) {
                try {
                    results.writeGrades(columns(), rows.values());
                } catch (IOException e) {
                    // The journal has every row; the next run writes the table.
                    cannotWrite = e;
                }
            }
        }
    }

    private void gradeAll(Queue<HandIn> waiting) {
        // Counted once: the first desk takes from the queue while the others are still set up.
        int places = Math.min(jobs, waiting.size());
        List<Thread> desks = new ArrayList<>();
        for (int i = 1; i <= places; i++) {
            desks.add(Thread.ofPlatform().name("desk-" + i).start(() -> {
                for (HandIn next = waiting.poll(); next != null && !isStopped(); next = waiting.poll()) {
                    grade(next);
                }
            }));
        }
        try {
            for (Thread desk : desks) {
                desk.join();
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private void grade(HandIn handIn) {
        Submission submission = handIn.submission();
        String key = null;
        String unreadable = null;
        try {
            key = fingerprint.of(submission);
        } catch (IOException e) {
            unreadable = Problems.inWords(e, submission.folder());
        }
        Optional<Row> before = key == null ? Optional.empty() : foundBefore(handIn, key);
        if (before.isPresent()) {
            count(before.get(), true);
            return;
        }
        try {
            Report report = grader.use(it -> it.grade(submission, exercises));
            keep(handIn, key, Rows.of(submission.id(), report, unreadable, missing(submission)), report);
        } catch (Throwable fault) {
            // Not only exceptions: a submission that exhausts this JVM's memory costs its own row, not the batch.
            keepFault(handIn, fault);
        }
    }

    private List<String> missing(Submission submission) {
        return exercises.stream()
                .filter(exercise -> {
                    try {
                        return Submissions.filesFor(submission, exercise).isEmpty();
                    } catch (IOException e) {
                        return false;
                    }
                })
                .map(Exercise::id)
                .toList();
    }

    private Optional<Row> foundBefore(HandIn handIn, String key) {
        synchronized (lock) {
            return results == null ? Optional.empty() : results.find(handIn, key);
        }
    }

    private void keep(HandIn handIn, @Nullable String key, Row row, Report report) {
        synchronized (lock) {
            if (results == null || isEnding()) {
                // The grader may have been taken away in the middle; what it said then is worth nothing.
                return;
            }
            try {
                if (key != null && Rows.isFinal(row)) {
                    results.write(handIn, JsonReport.of(report), key, row);
                } else {
                    results.write(handIn, JsonReport.of(report));
                }
                count(row, false);
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    private void keepFault(HandIn handIn, Throwable fault) {
        synchronized (lock) {
            if (results == null || isEnding()) {
                return;
            }
            try {
                count(Rows.ofFault(handIn.submission().id(), fault, results.writeFault(handIn, fault)), false);
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    private void count(Row row, boolean fromBefore) {
        synchronized (lock) {
            if (stopped) {
                return;
            }
            rows.put(row.submission(), row);
            foundFromBefore += fromBefore ? 1 : 0;
            progress.done(row, fromBefore);
        }
    }

    private void giveUp(IOException e) {
        cannotWrite = e;
        stopped = true;
    }

    private boolean isStopped() {
        synchronized (lock) {
            return isEnding();
        }
    }

    /** A JVM that is shutting down refuses hooks from before the first hook runs, and so before a worker is killed. */
    private boolean isEnding() {
        if (stopped) {
            return true;
        }
        var probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private List<String> columns() {
        return exercises.stream().map(Exercise::id).toList();
    }
}
