package dev.makespan.grader.cli;

import dev.makespan.grader.batch.BarProgress;
import dev.makespan.grader.batch.Batch;
import dev.makespan.grader.batch.BusyException;
import dev.makespan.grader.batch.Fingerprint;
import dev.makespan.grader.batch.PlainProgress;
import dev.makespan.grader.batch.Progress;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.grading.GraderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./grade batch}: grades every sub-folder of a folder. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Grades every sub-folder of DIR. Stop it whenever you like: started again, it grades only what is"
                + " new or changed.",
        footer = "%nEnds with 0 if everything was graded, also badly; with 3 if the grader itself failed at something.")
final class BatchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder with a sub-folder for each submission.")
    private Path in = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the results: a JSON file for each submission, and grades.csv.")
    private Path out = Path.of("");

    @Option(
            names = "--exercise",
            paramLabel = "NAME",
            description = "Grade this exercise only; may be given several times. Default: all of them.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many submissions to grade at once. Default: one for each processor.")
    private @Nullable Integer jobs;

    @Mixin
    private Seed seed = new Seed();

    BatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path submissions = surroundings.workingFolder().resolve(in);
        Path results = surroundings.workingFolder().resolve(out);
        if (!Files.isDirectory(submissions)) {
            throw new WrongUseException("There is no folder " + in + " with submissions in it.");
        }
        if (Files.exists(results) && !Files.isDirectory(results)) {
            throw new WrongUseException("The results cannot go to " + out + ", because it is no folder.");
        }
        if (jobs != null && jobs < 1) {
            throw new WrongUseException("--jobs is how many submissions to grade at once, so it is 1 or more.");
        }
        List<Exercise> exercises = Home.of(surroundings).exercises().named(names);
        int atOnce = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        GraderOptions options = new GraderOptions(seed.number()).withWorkers(atOnce);
        return run(new Batch(
                exercises,
                submissions,
                results,
                () -> surroundings.graders().apply(options),
                Fingerprint.of(exercises, seed.number()),
                atOnce,
                progress()));
    }

    private int run(Batch batch) throws IOException {
        var whenKilled = new Thread(() -> {
            batch.stop();
            surroundings.err().println("\nStopped. What was graded is kept; the same command goes on from there.");
        });
        Runtime.getRuntime().addShutdownHook(whenKilled);
        try {
            Batch.Summary summary = batch.run();
            tell(summary);
            return summary.graderFaults() > 0 ? Exit.FAULT : Exit.GRADED;
        } catch (BusyException e) {
            throw new WrongUseException(String.valueOf(e.getMessage()));
        } finally {
            unhook(whenKilled);
        }
    }

    private static void unhook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook is doing its work.
        }
    }

    private void tell(Batch.Summary summary) {
        int all = summary.rows().size();
        say(all + (all == 1 ? " submission" : " submissions") + ", of which " + summary.foundFromBefore()
                + " were graded before.");
        if (summary.toLookAt() > 0) {
            say("To look at: " + summary.toLookAt() + "; the columns \"status\" and \"problem\" say why.");
        }
        if (!summary.leftAlone().isEmpty()) {
            say("Left alone, because only folders are submissions: "
                    + summary.leftAlone().size() + " (such as "
                    + summary.leftAlone().getFirst().replaceAll("\\p{C}", "?") + ").");
        }
        say("Grades: " + out.resolve("grades.csv"));
    }

    private Progress progress() {
        return surroundings.terminals().contains(Surroundings.Output.ERR)
                ? new BarProgress(Surroundings.canShowMoreThanAscii(surroundings.err()))
                : new PlainProgress(surroundings.err());
    }

    private void say(String line) {
        surroundings.out().println(line);
    }
}
