package dev.makespan.grader.cli;

import dev.makespan.grader.batch.KeptReports;
import dev.makespan.grader.exercise.Digest;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.grading.Certifier;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.grading.MutationRun;
import dev.makespan.grader.grading.Rounds;
import dev.makespan.grader.reporting.CertificateJson;
import dev.makespan.grader.reporting.CertificateTable;
import dev.makespan.grader.reporting.FlipList;
import dev.makespan.grader.verdict.Certificate;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./grade check}: tests the exercises' tests. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Shows that the tests of an exercise accept every right answer in solutions/ and catch every wrong"
                        + " one.",
        footer = "%nEnds with 0 if the certificate holds, and with 1 if it does not.")
final class CheckCommand implements Callable<Integer> {
    private static final long SEEDS_A_ROUND = 10_000;

    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "exercise", description = "Names of exercises. Default: all of them.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the certificate for other programs. With - it is all that is printed.")
    private @Nullable String json;

    @Option(names = "--table", description = "Print it as Markdown, with every answer, to keep in a file.")
    private boolean table;

    @Option(
            names = "--mutants",
            description =
                    "Break the reference answers in every way the grader knows, and see whether the tests notice.")
    private boolean mutants;

    @Option(
            names = "--fresh",
            description = "Judge everything again. Without it, what has not changed since an earlier check is kept.")
    private boolean fresh;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description = "Do it N times under different seeds; fails if any verdict changes.")
    private int rounds = 1;

    @Mixin
    private Seed seed = new Seed();

    private @Nullable KeptReports keeping;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Home home = Home.of(surroundings);
        if (!Files.isDirectory(home.solutionsFolder())) {
            throw new WrongUseException("There is no folder " + home.solutionsFolder()
                    + ". Only the authors' repository has the answers that a check needs.");
        }
        if (rounds < 1) {
            throw new WrongUseException("--repeat is how many times to do it, so it is 1 or more.");
        }
        List<Exercise> exercises = home.exercises().named(names);
        var watched = new Rounds();
        Certificate certificate = certify(home, exercises, watched, 1);
        print(certificate, home, exercises);
        for (int round = 2; round <= rounds; round++) {
            certify(home, exercises, watched, round);
        }
        if (rounds > 1 && !"-".equals(json)) {
            surroundings.out().print(FlipList.text(watched.flips(), rounds));
        }
        tellWhatItTook();
        return certificate.holds() && watched.flips().isEmpty() ? Exit.GRADED : Exit.BELOW;
    }

    private void print(Certificate certificate, Home home, List<Exercise> exercises) {
        if (json != null) {
            new Output(surroundings).write(json, CertificateJson.of(certificate));
        }
        if (!"-".equals(json)) {
            surroundings
                    .out()
                    .print(
                            table
                                    ? CertificateTable.markdown(certificate, digests(home, exercises))
                                    : CertificateTable.text(certificate));
        }
    }

    private static Map<String, String> digests(Home home, List<Exercise> exercises) {
        return exercises.stream()
                .collect(Collectors.toMap(Exercise::id, exercise -> Digest.of(exercise, home.solutionsFolder())));
    }

    private Certificate certify(Home home, List<Exercise> exercises, Rounds watched, int round) {
        // Far apart, because a seed is the first of the schedules that an item explores.
        long roundsSeed = seed.number() + (round - 1) * SEEDS_A_ROUND;
        try (Grader grader = grader(home, watched, roundsSeed)) {
            var certifier = new Certifier(grader, home.solutionsFolder(), Certifier.Demands.OF_THE_COURSE);
            var mutation = new MutationRun(grader, home.solutionsFolder());
            var certificates = new ArrayList<Certificate.ExerciseCertificate>();
            for (Exercise exercise : exercises) {
                tellWhereItIs(exercise, round);
                var certificate =
                        certifier.certify(List.of(exercise)).exercises().getFirst();
                certificates.add(mutants && round == 1 ? certificate.with(mutation.of(exercise)) : certificate);
            }
            return new Certificate(certificates);
        }
    }

    private Grader grader(Home home, Rounds watched, long roundsSeed) {
        Grader judging = surroundings.graders().apply(new GraderOptions(roundsSeed).withoutFindings());
        if (fresh || rounds > 1) {
            return watched.watch(judging, roundsSeed);
        }
        keeping = new KeptReports(judging, home.ownFolder().resolve("check"), roundsSeed);
        return watched.watch(keeping, roundsSeed);
    }

    /** What it took; never a part of the table, which is the same for everybody. */
    private void tellWhatItTook() {
        PrintStream to = table || json != null ? surroundings.err() : surroundings.out();
        if (keeping != null && keeping.kept() > 0) {
            to.println(keeping.kept() + " answers are kept from an earlier run; --fresh judges them again.");
        }
        Cpu.used().ifPresent(to::println);
    }

    /** Somebody is waiting, and an exercise takes a while. */
    private void tellWhereItIs(Exercise exercise, int round) {
        if (surroundings.terminals().contains(Surroundings.Output.ERR)) {
            surroundings
                    .err()
                    .println("checking " + exercise.id() + (rounds == 1 ? "" : ", round " + round + " of " + rounds)
                            + " …");
        }
    }
}
