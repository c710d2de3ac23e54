package dev.makespan.grader.exercise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The right and wrong answers kept for one exercise, as they lie in its folder of {@code solutions/}. Each is a folder
 * with loose {@code .java} files, and so a submission as it stands.
 *
 * @param reference the answer directly in the exercise's folder; null if there is none
 * @param accepted right answers in other styles, the folders of {@code accepted/}, by name
 * @param broken wrong answers, the folders of {@code broken/}, by name
 */
public record Answers(@Nullable Submission reference, List<Submission> accepted, List<Broken> broken) {
    private static final Pattern CAUGHT_BY = Pattern.compile("^\\s*//\\s*caught by:\\s*(.*?)\\s*$");

    public Answers {
        accepted = List.copyOf(accepted);
        broken = List.copyOf(broken);
    }

    /**
     * A wrong answer, named after its idea.
     *
     * @param caughtBy ids of the items meant to catch it, as the first line of one of its files says:
     *     {@code // caught by: a, b}; empty if none says it
     */
    public record Broken(Submission answer, List<String> caughtBy) {
        public Broken {
            caughtBy = List.copyOf(caughtBy);
        }
    }

    /**
     * The answers of one exercise.
     *
     * @param solutionsFolder the folder with a sub-folder for each exercise
     * @throws UncheckedIOException if an answer cannot be read
     */
    public static Answers of(Exercise exercise, Path solutionsFolder) {
        Path folder = solutionsFolder.resolve(exercise.id());
        try {
            boolean hasReference = !filesIn(folder).isEmpty();
            return new Answers(
                    hasReference ? new Submission("reference", folder) : null,
                    foldersIn(folder.resolve("accepted")).stream()
                            .map(Submissions::at)
                            .toList(),
                    foldersIn(folder.resolve("broken")).stream()
                            .map(answer -> new Broken(Submissions.at(answer), caughtBy(answer)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> caughtBy(Path answer) {
        Set<String> items = new LinkedHashSet<>();
        try {
            for (Path file : filesIn(answer)) {
                items.addAll(itemsNamedIn(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(items);
    }

    private static List<String> itemsNamedIn(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            Matcher line = CAUGHT_BY.matcher(first == null ? "" : first);
            return line.matches()
                    ? Stream.of(line.group(1).split("[,\\s]+"))
                            .filter(id -> !id.isEmpty())
                            .toList()
                    : List.of();
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        return children(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        return children(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (Stream<Path> children = Files.list(folder)) {
            children.sorted(Comparator.comparing(child -> child.getFileName().toString()))
                    .forEach(found::add);
        }
        return found;
    }
}
