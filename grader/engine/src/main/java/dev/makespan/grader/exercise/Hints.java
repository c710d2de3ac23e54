package dev.makespan.grader.exercise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hints of an exercise, as its {@code HINTS.md} has them: a heading {@code ## Task 2} for each task, and under it a
 * numbered list from vague to concrete. What stands outside of such a list is not a hint.
 *
 * @param byTask by the number of the task; a hint may have several lines
 */
public record Hints(SortedMap<Integer, List<String>> byTask) {
    private static final Pattern TASK = Pattern.compile("##\\s+Task\\s+(\\d{1,6})\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("\\s{0,3}\\d{1,6}[.)]\\s+(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");

    public Hints {
        var copy = new TreeMap<Integer, List<String>>();
        byTask.forEach((task, hints) -> copy.put(task, List.copyOf(hints)));
        byTask = Collections.unmodifiableSortedMap(copy);
    }

    /** @throws IOException if the file cannot be read */
    public static Hints in(Path file) throws IOException {
        return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    static Hints of(String markdown) {
        var byTask = new TreeMap<Integer, List<String>>();
        var lines = new ArrayList<String>();
        List<String> hints = null;
        for (String line : markdown.lines().toList()) {
            Matcher task = TASK.matcher(line);
            Matcher numbered = NUMBERED.matcher(line);
            if (task.matches()) {
                finish(lines, hints);
                hints = byTask.computeIfAbsent(Integer.valueOf(task.group(1)), number -> new ArrayList<>());
            } else if (HEADING.matcher(line).matches()) {
                finish(lines, hints);
                hints = null;
            } else if (hints != null && numbered.matches()) {
                finish(lines, hints);
                lines.add(numbered.group(1));
            } else if (!lines.isEmpty()) {
                lines.add(line);
            }
        }
        finish(lines, hints);
        return new Hints(byTask);
    }

    private static void finish(List<String> lines, @Nullable List<String> hints) {
        if (hints != null && !lines.isEmpty()) {
            String first = lines.removeFirst();
            String rest = String.join("\n", lines).stripTrailing().stripIndent();
            hints.add((rest.isEmpty() ? first : first + "\n" + rest).strip());
        }
        lines.clear();
    }
}
