package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Certificate;
import dev.makespan.grader.verdict.Certificate.Broken;
import dev.makespan.grader.verdict.Certificate.ExerciseCertificate;
import dev.makespan.grader.verdict.Certificate.Scored;
import dev.makespan.grader.verdict.Mutants;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A certificate as a table: how many wrong answers were caught and right ones accepted, per exercise. */
public final class CertificateTable {
    private static final List<String> HEADINGS = List.of("exercise", "stub", "accepted", "caught", "mutants");

    private CertificateTable() {}

    /** For a terminal: the table, then everything that is wrong, one sentence a line. */
    public static String text(Certificate certificate) {
        List<List<String>> rows =
                certificate.exercises().stream().map(CertificateTable::row).toList();
        int name = rows.stream().mapToInt(row -> row.getFirst().length()).max().orElse(0);
        String format = "%-" + Math.max(name, HEADINGS.getFirst().length()) + "s  %8s  %10s  %10s  %s%n";
        var text = new StringBuilder(format.formatted(HEADINGS.toArray()).replace("\r\n", "\n"));
        rows.forEach(row -> text.append(format.formatted(row.toArray()).replace("\r\n", "\n")));
        for (ExerciseCertificate exercise : certificate.exercises()) {
            if (!exercise.holds()) {
                text.append('\n').append(PlainText.oneLine(exercise.id())).append('\n');
                exercise.problems().forEach(problem -> problem(text, problem));
            }
        }
        text.append('\n').append(conclusion(certificate)).append('\n');
        return text.toString();
    }

    /**
     * To keep in a file: the table, then every item, and every answer and what became of it.
     *
     * @param digests by exercise, what tells whether the exercise has changed since
     */
    public static String markdown(Certificate certificate, Map<String, String> digests) {
        var text = new StringBuilder("""
                # The certificate

                How strong the tests are: the stub scores nothing, every accepted answer everything, every broken one loses the
                items it is meant to lose, and every mutant of a reference answer is caught or argued to be equivalent. Written
                by `./grade check --mutants --table > exercises/CERTIFICATE.md`; a test fails when it is stale.

                """);
        text.append("| exercise | stub | accepted | caught | mutants | of the files |\n|---|--:|--:|--:|--:|---|\n");
        for (ExerciseCertificate exercise : certificate.exercises()) {
            text.append("| ")
                    .append(String.join(
                            " | ", row(exercise).stream().map(Markdown::escaped).toList()))
                    .append(" | `")
                    .append(digests.getOrDefault(exercise.id(), ""))
                    .append("` |\n");
        }
        certificate.exercises().forEach(exercise -> {
            text.append("\n## ").append(Markdown.escaped(exercise.id())).append('\n');
            items(text, exercise);
            answers(text, exercise);
        });
        return text.toString();
    }

    /** Which item is needed, and by which broken answers: those that lose it and nothing else. */
    private static void items(StringBuilder text, ExerciseCertificate exercise) {
        text.append("\n| item | lost by | of these, lose nothing else |\n|---|--:|---|\n");
        for (String item : exercise.items()) {
            List<Broken> losing = exercise.broken().stream()
                    .filter(broken -> broken.lost().contains(item))
                    .toList();
            String only = losing.stream()
                    .filter(broken -> broken.lost().size() == 1)
                    .map(broken -> Markdown.escaped(broken.name()))
                    .collect(Collectors.joining(", "));
            text.append("| ")
                    .append(Markdown.escaped(item))
                    .append(" | ")
                    .append(losing.size())
                    .append(" | ")
                    .append(only)
                    .append(" |\n");
        }
    }

    private static void answers(StringBuilder text, ExerciseCertificate exercise) {
        text.append("\n| answer | verdict |\n|---|---|\n");
        for (Scored right : exercise.accepted()) {
            text.append("| ")
                    .append(Markdown.escaped(right.name()))
                    .append(" | ")
                    .append(right.score())
                    .append(" of ")
                    .append(right.maxScore())
                    .append(" |\n");
        }
        for (Broken wrong : exercise.broken()) {
            text.append("| ")
                    .append(Markdown.escaped(wrong.name()))
                    .append(" | ")
                    .append(wrong.byItem() == null ? "**not caught**" : "caught by " + Markdown.escaped(wrong.byItem()))
                    .append(" |\n");
        }
        if (!exercise.holds()) {
            text.append('\n');
            exercise.problems()
                    .forEach(problem ->
                            text.append("- ").append(Markdown.escaped(problem)).append('\n'));
        }
    }

    private static List<String> row(ExerciseCertificate exercise) {
        long full = exercise.accepted().stream()
                .filter(answer -> answer.score() == answer.maxScore())
                .count();
        long caught = exercise.broken().stream().filter(Broken::caught).count();
        return List.of(
                exercise.id(),
                exercise.stub().score() + "/" + exercise.stub().maxScore(),
                full + " of " + exercise.accepted().size(),
                caught + " of " + exercise.broken().size(),
                mutants(exercise.mutants()));
    }

    private static String mutants(@Nullable Mutants mutants) {
        return mutants == null
                ? "not tried"
                : mutants.all() + ": " + mutants.caught() + " caught, " + mutants.equivalent() + " equivalent";
    }

    private static void problem(StringBuilder text, String problem) {
        String lead = "  - ";
        for (String line : PlainText.prose(PlainText.oneLine(problem), 100 - lead.length())) {
            text.append(lead).append(line).append('\n');
            lead = "    ";
        }
    }

    private static String conclusion(Certificate certificate) {
        int problems = certificate.exercises().stream()
                .mapToInt(exercise -> exercise.problems().size())
                .sum();
        return switch (problems) {
            case 0 -> "The certificate holds: every right answer is accepted and every wrong one caught.";
            case 1 -> "The certificate does not hold: there is 1 problem.";
            default -> "The certificate does not hold: there are " + problems + " problems.";
        };
    }
}
