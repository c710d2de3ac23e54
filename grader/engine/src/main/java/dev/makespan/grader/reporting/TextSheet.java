package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Makespan;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import dev.makespan.grader.verdict.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grade sheet a person reads, 100 columns wide. Under an item that was lost come four parts, always in the same
 * order: saw, expected, how, look at; and then, as "why", the finding that explains it.
 */
public final class TextSheet {
    private static final int WIDTH = 100;
    private static final int MOST_LINES_OF_A_PART = 40;
    private static final String PART_INDENT = " ".repeat(8);
    private static final int PART_NAME_WIDTH = 10;

    private final Style style;

    /**
     * How a sheet may look.
     *
     * @param colour whether the reader understands ANSI escapes
     * @param unicode whether the reader can show more than ASCII
     */
    public record Style(boolean colour, boolean unicode) {
        public static final Style PLAIN = new Style(false, true);
    }

    private enum Ink {
        GOOD("32"),
        BAD("31"),
        UNSURE("33"),
        STRONG("1"),
        FAINT("2");

        final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    public TextSheet(Style style) {
        this.style = style;
    }

    /** The whole sheet, ending in a line break. */
    public String of(Report report) {
        var page = new Page();
        for (ExerciseReport exercise : report.exercises()) {
            page.exercise(exercise);
            page.line("");
        }
        page.total(report);
        return style.unicode() ? page.text.toString() : ascii(page.text.toString());
    }

    /** One sheet as it grows. */
    private final class Page {
        final StringBuilder text = new StringBuilder();

        void exercise(ExerciseReport exercise) {
            String points = points(exercise.score(), exercise.maxScore());
            String title = PlainText.cut(PlainText.oneLine(exercise.title()), WIDTH - points.length() - 2);
            line(ink(Ink.STRONG, title) + " ".repeat(WIDTH - title.length() - points.length()) + points);
            if (exercise.makespan() != null && exercise.makespan().workMs() > 0) {
                for (String line : PlainText.prose(times(exercise.makespan()), WIDTH - 2)) {
                    line("  " + ink(Ink.FAINT, line));
                }
            }
            boolean tasksApart =
                    exercise.items().stream().map(Item::task).distinct().count() > 1;
            int task = Integer.MIN_VALUE;
            Item above = null;
            for (Item item : exercise.items()) {
                if (tasksApart && item.task() != task) {
                    line("");
                    line("  " + ink(Ink.FAINT, "Task " + item.task()));
                }
                task = item.task();
                title(item);
                if (above != null && isSaidAgain(item, above)) {
                    line(PART_INDENT + ink(Ink.FAINT, "the same as above"));
                } else {
                    parts(item);
                }
                exercise.findings().stream()
                        .filter(finding -> isShownUnder(item, finding))
                        .forEach(finding -> why(item, finding));
                above = item;
            }
            otherFindings(exercise);
        }

        private void title(Item item) {
            String points = "%3d/%-3d".formatted(item.points(), item.maxPoints());
            String lead = "  " + mark(item.outcome()) + " " + points + " ";
            List<String> title = PlainText.prose(PlainText.oneLine(item.title()) + ending(item), WIDTH - lead.length());
            line("  " + ink(inkOf(item.outcome()), mark(item.outcome())) + " " + points + " " + title.getFirst());
            title.stream().skip(1).forEach(line -> line(" ".repeat(lead.length()) + line));
        }

        private void parts(Item item) {
            if (item.outcome() != Outcome.PASSED) {
                part("saw", item.saw(), PlainText::prose);
                part("expected", item.expected(), PlainText::prose);
                part("how", item.how(), PlainText::proseAndPictures);
                part("look at", item.lookAt() == null ? null : item.lookAt().toString(), PlainText::prose);
            }
        }

        private void why(Item item, Finding finding) {
            String place = finding.at().equals(item.lookAt()) ? "" : finding.at() + ": ";
            part("why", place + PlainText.oneLine(finding.message()), PlainText::prose);
            part("", finding.help(), PlainText::prose);
            part("", "More on this: ./grade rule " + finding.rule(), PlainText::prose);
        }

        private void part(String name, @Nullable String words, BiFunction<String, Integer, List<String>> broken) {
            if (words == null || words.isBlank()) {
                return;
            }
            int indent = PART_INDENT.length() + PART_NAME_WIDTH;
            List<String> lines = broken.apply(words, WIDTH - indent);
            List<String> shown = lines.stream().limit(MOST_LINES_OF_A_PART).toList();
            String head = PART_INDENT + ink(Ink.FAINT, name) + " ".repeat(PART_NAME_WIDTH - name.length());
            for (String line : shown) {
                line(head + line);
                head = " ".repeat(indent);
            }
            if (shown.size() < lines.size()) {
                line(head + ink(Ink.FAINT, "… " + (lines.size() - shown.size()) + " more lines; see --json"));
            }
        }

        private void otherFindings(ExerciseReport exercise) {
            List<Finding> others = exercise.findings().stream()
                    .filter(finding -> !isShownUnderAnItem(finding, exercise))
                    .toList();
            if (others.isEmpty()) {
                return;
            }
            line("");
            line("  " + ink(Ink.FAINT, "Also seen in the source"));
            for (Finding finding : others) {
                String lead = "  " + (finding.severity() == Severity.CELEBRATORY ? "★" : "•") + " ";
                List<String> lines = PlainText.prose(
                        finding.at() + ": " + PlainText.oneLine(finding.message()), WIDTH - lead.length());
                line(lead + lines.getFirst());
                lines.stream().skip(1).forEach(line -> line("    " + line));
                PlainText.prose(finding.help(), WIDTH - PART_INDENT.length()).forEach(line -> line(PART_INDENT + line));
            }
        }

        void total(Report report) {
            String total = points(report.score(), report.maxScore()) + ".";
            Optional<Place> next = nextStep(report);
            long unsure = items(report)
                    .filter(item -> item.outcome() == Outcome.INCONCLUSIVE)
                    .count();
            if (next.isPresent()) {
                Item item = next.get().item();
                String hint = "./grade hint " + next.get().exercise() + " " + item.task();
                line(ink(Ink.STRONG, total) + " For the next step: " + hint);
                if (item.replay() != null) {
                    line("To see that again: " + PlainText.oneLine(item.replay()));
                }
            } else if (report.maxScore() == 0) {
                line(ink(Ink.STRONG, total) + " There was nothing to grade.");
            } else if (unsure == 0) {
                line(ink(Ink.GOOD, total) + " Everything passes. Well done!");
            } else {
                line(ink(Ink.STRONG, total));
            }
            if (unsure > 0) {
                line((unsure == 1 ? "One item" : unsure + " items")
                        + " marked \"?\" could not be judged. That is not held"
                        + " against you; please show this sheet to");
                line("whoever gave you the exercise.");
            }
        }

        void line(String line) {
            text.append(line.stripTrailing()).append('\n');
        }
    }

    private record Place(String exercise, Item item) {}

    /** The first item that failed, in the order of the sheet: tasks are meant to be done in order. */
    private static Optional<Place> nextStep(Report report) {
        return report.exercises().stream()
                .flatMap(exercise -> exercise.items().stream().map(item -> new Place(exercise.id(), item)))
                .filter(place -> place.item().outcome() == Outcome.FAILED)
                .findFirst();
    }

    private static boolean isShownUnderAnItem(Finding finding, ExerciseReport exercise) {
        return exercise.items().stream().anyMatch(item -> isShownUnder(item, finding));
    }

    private static boolean isShownUnder(Item item, Finding finding) {
        return item.outcome() != Outcome.PASSED && item.id().equals(finding.item());
    }

    private static boolean isSaidAgain(Item item, Item above) {
        return Telling.of(item).saysSomething() && Telling.of(item).equals(Telling.of(above));
    }

    private static Stream<Item> items(Report report) {
        return report.exercises().stream().flatMap(exercise -> exercise.items().stream());
    }

    private static String ending(Item item) {
        return switch (item.outcome()) {
            case PASSED, FAILED -> "";
            case SKIPPED -> " (not run)";
            case INCONCLUSIVE -> " (could not be judged)";
        };
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✔";
            case FAILED -> "✘";
            case SKIPPED -> "-";
            case INCONCLUSIVE -> "?";
        };
    }

    private static Ink inkOf(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Ink.GOOD;
            case FAILED -> Ink.BAD;
            case SKIPPED -> Ink.FAINT;
            case INCONCLUSIVE -> Ink.UNSURE;
        };
    }

    private static String points(int score, int maxScore) {
        return score + " of " + maxScore + " points";
    }

    private static String times(Makespan makespan) {
        return "It took %s of virtual time. The longest call took %s, all calls together %s."
                .formatted(time(makespan.virtualMs()), time(makespan.spanMs()), time(makespan.workMs()));
    }

    private static String time(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        long minutes = millis / 60_000;
        String seconds =
                BigDecimal.valueOf(millis % 60_000, 3).stripTrailingZeros().toPlainString() + " s";
        return minutes == 0 ? seconds : minutes + " min" + (millis % 60_000 == 0 ? "" : " " + seconds);
    }

    private String ink(Ink ink, String words) {
        return style.colour() && !words.isEmpty() ? "\u001b[" + ink.code + "m" + words + "\u001b[0m" : words;
    }

    /** For a reader that cannot show more: the sheet's own signs get a plain form, everything else a question mark. */
    private static String ascii(String text) {
        String plain = text.replace('✔', '+')
                .replace('✘', 'x')
                .replace('★', '*')
                .replace('•', '*')
                .replace("…", "...");
        return plain.codePoints()
                .map(c -> c < 128 ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
