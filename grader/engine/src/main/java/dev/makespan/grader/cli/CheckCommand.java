package dev.makespan.grader.cli;

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
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            description = "Break the reference answers in every way the grader knows, and see whether the tests notice.")
    private boolean mutants;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description = "Do it N times under different seeds; fails if any verdict changes.")
    private int rounds = 1;

    @Mixin
    private Seed seed = new Seed();

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
        print(certificate);
        for (int round = 2; round <= rounds; round++) {
            certify(home, exercises, watched, round);
        }
        if (rounds > 1 && !"-".equals(json)) {
            surroundings.out().print(FlipList.text(watched.flips(), rounds));
        }
        return certificate.holds() && watched.flips().isEmpty() ? Exit.GRADED : Exit.BELOW;
    }

    private void print(Certificate certificate) {
        if (json != null) {
            new Output(surroundings).write(json, CertificateJson.of(certificate));
        }
        if (!"-".equals(json)) {
            surroundings
                    .out()
                    .print(table ? CertificateTable.markdown(certificate) : CertificateTable.text(certificate));
        }
    }

    private Certificate certify(Home home, List<Exercise> exercises, Rounds watched, int round) {
        // Far apart, because a seed is the first of the schedules that an item explores.
        long roundsSeed = seed.number() + (round - 1) * SEEDS_A_ROUND;
        try (Grader grader = watched.watch(surroundings.graders().apply(new GraderOptions(roundsSeed)), roundsSeed)) {
            var certifier = new Certifier(grader, home.solutionsFolder(), Certifier.Demands.OF_THE_COURSE);
            var mutation = new MutationRun(grader, home.solutionsFolder());
            var certificates = new ArrayList<Certificate.ExerciseCertificate>();
            for (Exercise exercise : exercises) {
                tellWhereItIs(exercise, round);
                var certificate = certifier.certify(List.of(exercise)).exercises().getFirst();
                certificates.add(mutants && round == 1 ? certificate.with(mutation.of(exercise)) : certificate);
            }
            return new Certificate(certificates);
        }
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
