package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import dev.makespan.grader.verdict.SourceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as workflow commands, which GitHub shows at the lines they name. A runner silently drops what comes after
 * the tenth of a kind, so at most nine are written, those that matter most, and then one that counts the rest.
 */
public final class GithubAnnotations {
    static final int MOST_OF_A_KIND = 9;
    private static final int LONGEST_MESSAGE = 4_000;

    private final SourcePaths paths;

    public GithubAnnotations(SourcePaths paths) {
        this.paths = paths;
    }

    private enum Level {
        ERROR,
        WARNING,
        NOTICE
    }

    /** @param weight the greater, the earlier among those of its level */
    private record Annotation(
            Level level, int weight, @Nullable String file, int line, String title, String message) {}

    /** The commands, one a line; empty if there is nothing to say. */
    public String of(Report report) {
        List<Annotation> all = report.exercises().stream()
                .flatMap(exercise -> Stream.concat(items(exercise), findings(exercise)))
                .sorted(Comparator.comparingInt(Annotation::weight).reversed())
                .toList();
        return Stream.of(Level.values())
                .flatMap(level -> commands(
                        level, all.stream().filter(one -> one.level() == level).toList()))
                .map(command -> command + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> commands(Level level, List<Annotation> ranked) {
        Stream<String> first = ranked.stream().limit(MOST_OF_A_KIND).map(GithubAnnotations::command);
        int rest = ranked.size() - MOST_OF_A_KIND;
        return rest <= 0
                ? first
                : Stream.concat(
                        first,
                        Stream.of(command(
                                new Annotation(level, 0, null, 0, "Makespan", "and " + rest + " more, see summary"))));
    }

    private Stream<Annotation> items(ExerciseReport exercise) {
        return Telling.grouped(exercise.items()).stream().map(group -> {
            Item item = group.getFirst();
            int points = group.stream().mapToInt(Item::points).sum();
            int maxPoints = group.stream().mapToInt(Item::maxPoints).sum();
            return annotation(
                    item.outcome() == Outcome.FAILED ? Level.ERROR : Level.WARNING,
                    1_000 + maxPoints - points,
                    exercise,
                    item.lookAt(),
                    exercise.id() + ": " + Telling.title(group) + " (" + points + "/" + maxPoints + ")",
                    fourParts(item));
        });
    }

    private Stream<Annotation> findings(ExerciseReport exercise) {
        return exercise.findings().stream()
                .map(finding -> annotation(
                        levelOf(finding),
                        -finding.severity().ordinal(),
                        exercise,
                        finding.at(),
                        exercise.id() + ": " + finding.rule(),
                        finding.message() + "\n" + finding.help()));
    }

    private Annotation annotation(
            Level level, int weight, ExerciseReport exercise, @Nullable SourceLine at, String title, String message) {
        return at == null
                ? new Annotation(level, weight, null, 0, title, message)
                : new Annotation(level, weight, paths.of(exercise.id(), at), at.line(), title, message);
    }

    private static Level levelOf(Finding finding) {
        return switch (finding.severity()) {
            case ESSENTIAL -> Level.ERROR;
            case ACTIONABLE -> Level.WARNING;
            case INFORMATIVE, CELEBRATORY -> Level.NOTICE;
        };
    }

    private static String fourParts(Item item) {
        var parts = new ArrayList<String>();
        if (item.saw() != null) {
            parts.add("saw: " + item.saw());
        }
        if (item.expected() != null) {
            parts.add("expected: " + item.expected());
        }
        if (item.how() != null) {
            parts.add("how:\n" + item.how().stripTrailing());
        }
        if (item.replay() != null) {
            parts.add("see it again: " + item.replay());
        }
        return String.join("\n", parts);
    }

    private static String command(Annotation annotation) {
        var properties = new ArrayList<String>();
        if (annotation.file() != null) {
            properties.add("file=" + property(PlainText.oneLine(annotation.file())));
            properties.add("line=" + Math.max(1, annotation.line()));
        }
        properties.add("title=" + property(PlainText.oneLine(annotation.title())));
        return "::" + annotation.level().name().toLowerCase(Locale.ROOT) + " " + String.join(",", properties) + "::"
                + data(PlainText.cut(PlainText.printable(annotation.message()), LONGEST_MESSAGE));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
