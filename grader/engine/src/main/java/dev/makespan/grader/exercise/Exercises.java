package dev.makespan.grader.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exercises of a repository, found by their place: every folder with a {@code *Test.java} directly in it is one.
 * Nothing lists them.
 *
 * @param all sorted by id
 */
public record Exercises(List<Exercise> all) {
    private static final Pattern FIRST_HEADING = Pattern.compile("^# +(.+?)[ #]*$", Pattern.MULTILINE);

    public Exercises {
        all = List.copyOf(all);
    }

    /**
     * Looks for exercises in the sub-folders of a folder.
     *
     * @throws UncheckedIOException if the folder, or a file of an exercise, cannot be read
     */
    public static Exercises in(Path exercisesFolder) {
        try (Stream<Path> folders = Files.list(exercisesFolder)) {
            return new Exercises(folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(folder -> folder.getFileName().toString()))
                    .flatMap(folder -> exerciseAt(folder).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The exercises of these names, in this order and each once; all of them if no name is given. A name may be written
     * as a path, because shells complete it to one: {@code exercises/burgers/}.
     *
     * @throws NoSuchExerciseException if a name is no exercise's; its message suggests the nearest ones
     */
    public List<Exercise> named(List<String> names) {
        if (names.isEmpty()) {
            return all;
        }
        var chosen = new LinkedHashSet<Exercise>();
        for (String name : names) {
            chosen.add(named(name));
        }
        return List.copyOf(chosen);
    }

    private Exercise named(String name) {
        String id = name.replaceFirst("[/\\\\]+$", "").replaceFirst("^.*[/\\\\]", "");
        return all.stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchExerciseException(
                        name, all.stream().map(Exercise::id).toList()));
    }

    private static Optional<Exercise> exerciseAt(Path folder) {
        try {
            List<Path> sources = javaFilesIn(folder, 1);
            List<Path> tests = sources.stream().filter(Exercises::isTest).toList();
            if (tests.isEmpty()) {
                return Optional.empty();
            }
            String id = folder.getFileName().toString();
            Path provided = folder.resolve(Submissions.PROVIDED);
            return Optional.of(new Exercise(
                    id,
                    folder,
                    titleOf(folder, id),
                    sources.stream().filter(Predicate.not(Exercises::isTest)).toList(),
                    Files.isDirectory(provided) ? javaFilesIn(provided, Integer.MAX_VALUE) : List.of(),
                    tests,
                    existing(folder.resolve("HINTS.md"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFilesIn(Path folder, int depth) throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(found::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    private static boolean isTest(Path file) {
        return file.getFileName().toString().endsWith(Submissions.TEST_SUFFIX);
    }

    private static String titleOf(Path folder, String otherwise) throws IOException {
        Path readme = folder.resolve("README.md");
        if (!Files.isRegularFile(readme)) {
            return otherwise;
        }
        var heading = FIRST_HEADING.matcher(new String(Files.readAllBytes(readme), StandardCharsets.UTF_8));
        return heading.find() ? heading.group(1).strip() : otherwise;
    }

    private static @Nullable Path existing(Path file) {
        return Files.isRegularFile(file) ? file : null;
    }
}
