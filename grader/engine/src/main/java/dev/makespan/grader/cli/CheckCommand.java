package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.grading.Certifier;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.reporting.CertificateJson;
import dev.makespan.grader.reporting.CertificateTable;
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
        Certificate certificate = certify(home, home.exercises().named(names));
        if (json != null) {
            new Output(surroundings).write(json, CertificateJson.of(certificate));
        }
        if (!"-".equals(json)) {
            surroundings
                    .out()
                    .print(table ? CertificateTable.markdown(certificate) : CertificateTable.text(certificate));
        }
        return certificate.holds() ? Exit.GRADED : Exit.BELOW;
    }

    private Certificate certify(Home home, List<Exercise> exercises) {
        try (Grader grader = surroundings.graders().apply(new GraderOptions(seed.number()))) {
            var certifier = new Certifier(grader, home.solutionsFolder(), Certifier.Demands.OF_THE_COURSE);
            var certificates = new ArrayList<Certificate.ExerciseCertificate>();
            for (Exercise exercise : exercises) {
                if (surroundings.terminals().contains(Surroundings.Output.ERR)) {
                    // Somebody is waiting, and an exercise takes a while.
                    surroundings.err().println("checking " + exercise.id() + " …");
                }
                certificates.addAll(certifier.certify(List.of(exercise)).exercises());
            }
            return new Certificate(certificates);
        }
    }
}
