package dev.makespan.grader.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderVersion;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A grader that does not judge again what it has judged before: same files of the submission, same exercise, same grader,
 * same JDK, same seed, same report. What could not be judged is not kept.
 */
public final class KeptReports implements Grader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Grader grader;
    private final Path folder;
    private final long seed;
    private final Map<String, Fingerprint> fingerprints = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    /**
     * @param grader judges what is new
     * @param folder where the reports are kept; made when needed, and safe to delete
     * @param seed the grader's
     */
    public KeptReports(Grader grader, Path folder, long seed) {
        this.grader = grader;
        this.folder = folder;
        this.seed = seed;
    }

    /** How many reports came from an earlier run. */
    public int kept() {
        return kept.get();
    }

    @Override
    public Report grade(Submission submission, List<Exercise> exercises) {
        var reports = new ArrayList<ExerciseReport>();
        for (Exercise exercise : exercises) {
            reports.add(report(submission, exercise));
        }
        return new Report(GraderVersion.info(), submission.id(), reports);
    }

    private ExerciseReport report(Submission submission, Exercise exercise) {
        Path file;
        try {
            file = folder.resolve(exercise.id()).resolve(fingerprint(exercise).of(submission) + ".json");
        } catch (IOException e) {
            // The grader says best what is wrong with the files.
            return judged(submission, exercise);
        }
        ExerciseReport before = read(file);
        if (before != null) {
            kept.incrementAndGet();
            return before;
        }
        ExerciseReport report = judged(submission, exercise);
        if (report.items().stream().noneMatch(item -> item.outcome() == Outcome.INCONCLUSIVE)) {
            write(report, file);
        }
        return report;
    }

    private Fingerprint fingerprint(Exercise exercise) {
        return fingerprints.computeIfAbsent(exercise.id(), id -> {
            try {
                return Fingerprint.of(List.of(exercise), seed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ExerciseReport judged(Submission submission, Exercise exercise) {
        return grader.grade(submission, List.of(exercise)).exercises().getFirst();
    }

    /** A file that cannot be read, or not understood, is as good as none. */
    private static @Nullable ExerciseReport read(Path file) {
        try {
            return Files.isRegularFile(file) ? JSON.readValue(file.toFile(), ExerciseReport.class) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static void write(ExerciseReport report, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), "report", ".part");
            JSON.writeValue(whole.toFile(), report);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a report in " + file.getParent(), e);
        }
    }

    @Override
    public void close() {
        grader.close();
    }
}
