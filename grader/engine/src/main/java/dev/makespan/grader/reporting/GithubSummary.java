package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the Markdown of a step summary. GitHub drops a summary above 1 MiB as a whole, so this one stays below:
 * every item keeps its line, and details that no longer fit are left out, with a word that says so.
 */
public final class GithubSummary {
    static final int MOST_BYTES = 1_000_000;
    private static final int LONGEST_PART = 8_000;
    private static final int LONGEST_TITLE = 300;
    private static final int ROOM_FOR_A_LAST_WORD = 1_000;

    private GithubSummary() {}

    /** The whole summary, ending in a line break. */
    public static String of(Report report) {
        var page = new Page();
        page.add("## %d of %d points\n\n".formatted(report.score(), report.maxScore()));
        if (report.exercises().size() > 1) {
            page.add("| exercise | points |\n|---|--:|\n");
            for (ExerciseReport exercise : report.exercises()) {
                page.add("| %s | %s |\n"
                        .formatted(title(exercise.title()), points(exercise.score(), exercise.maxScore())));
            }
            page.add("\n");
        }
        report.exercises().forEach(exercise -> items(page, exercise));
        report.exercises().forEach(exercise -> details(page, exercise));
        return page.finished();
    }

    private static void items(Page page, ExerciseReport exercise) {
        page.add("### %s: %d of %d points\n\n| | points | item |\n|---|--:|---|\n"
                .formatted(title(exercise.title()), exercise.score(), exercise.maxScore()));
        for (Item item : exercise.items()) {
            page.add("| %s | %s | %s%s |\n"
                    .formatted(
                            mark(item.outcome()),
                            points(item.points(), item.maxPoints()),
                            title(item.title()),
                            item.outcome() == Outcome.INCONCLUSIVE ? " (could not be judged)" : ""));
        }
        page.add("\n");
    }

    private static void details(Page page, ExerciseReport exercise) {
        for (List<Item> group : Telling.grouped(exercise.items())) {
            page.add(details(exercise, group));
        }
        List<Finding> others = exercise.findings().stream()
                .filter(finding -> exercise.items().stream()
                        .noneMatch(item ->
                                item.outcome() != Outcome.PASSED && item.id().equals(finding.item())))
                .toList();
        if (!others.isEmpty()) {
            page.add("Also seen in the source of %s:\n\n".formatted(Markdown.escaped(exercise.id())));
        }
        for (Finding finding : others) {
            page.add("- " + sentence(finding) + "\n");
        }
        page.add("\n");
    }

    private static String details(ExerciseReport exercise, List<Item> group) {
        Item item = group.getFirst();
        var text = new StringBuilder();
        part(text, "saw", item.saw());
        part(text, "expected", item.expected());
        part(text, "how", item.how());
        part(text, "look at", item.lookAt() == null ? null : item.lookAt().toString());
        String why = exercise.findings().stream()
                .filter(finding -> group.stream().anyMatch(one -> one.id().equals(finding.item())))
                .map(finding -> "Why: " + sentence(finding) + "\n\n")
                .reduce("", String::concat);
        String again = item.replay() == null ? "" : "To see it again: " + Markdown.escaped(item.replay()) + "\n\n";
        return "<details><summary>%s %s: %s</summary>\n\n%s\n%s%s</details>\n\n"
                .formatted(
                        mark(item.outcome()),
                        Markdown.escaped(exercise.id()),
                        title(Telling.title(group)),
                        Markdown.preformatted(text.toString().stripTrailing()),
                        why,
                        again);
    }

    private static void part(StringBuilder text, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            text.append("%-10s".formatted(name))
                    .append(PlainText.cut(words.stripTrailing(), LONGEST_PART).replace("\n", "\n" + " ".repeat(10)))
                    .append('\n');
        }
    }

    private static String sentence(Finding finding) {
        String words = PlainText.cut(finding.message() + " " + finding.help(), LONGEST_PART);
        return Markdown.escaped(finding.at().toString()) + ": " + Markdown.escaped(words);
    }

    private static String title(String words) {
        return Markdown.escaped(PlainText.cut(words, LONGEST_TITLE));
    }

    private static String points(int score, int maxScore) {
        return score + "/" + maxScore;
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✅";
            case FAILED -> "❌";
            case SKIPPED -> "➖";
            case INCONCLUSIVE -> "❔";
        };
    }

    /** A text that counts its bytes. */
    private static final class Page {
        private final StringBuilder text = new StringBuilder();
        private int bytes;
        private int leftOut;

        void add(String more) {
            int size = more.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES - ROOM_FOR_A_LAST_WORD) {
                leftOut++;
                return;
            }
            text.append(more);
            bytes += size;
        }

        String finished() {
            if (leftOut > 0) {
                text.append("\nThis page is full: ")
                        .append(leftOut)
                        .append(" more parts are only in the JSON report.\n");
            }
            return text.toString();
        }
    }
}
