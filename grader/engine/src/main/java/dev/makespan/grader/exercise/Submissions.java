package dev.makespan.grader.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which files of a submission's folder belong to which exercise. Only looks, and writes nothing. */
public final class Submissions {
    /** More files than any exercise needs; a submission with more is refused rather than walked to its end. */
    public static final int MOST_FILES = 500;

    static final String PROVIDED = "provided";
    static final String TEST_SUFFIX = "Test.java";

    private static final int MOST_ENTRIES = 10_000;
    private static final int DEEPEST = 16;
    private static final int PACKAGE_LINE_WITHIN = 16 * 1024;
    private static final Pattern PACKAGE_LINE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

    private Submissions() {}

    /** The folder as a submission that is named after it. */
    public static Submission at(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new Submission(name == null ? "submission" : name.toString(), folder);
    }

    /**
     * The student's {@code .java} files for one exercise. They lie in the first of these places that has any:
     *
     * <ol>
     *   <li>the sub-folder named after the exercise, and the folders in it;
     *   <li>the same sub-folder under {@code exercises/};
     *   <li>loose in the submission's folder: files that are named like a stub or say {@code package <exercise>;}.
     * </ol>
     *
     * <p>What is the grader's ({@code *Test.java}, {@code provided/}), what is hidden, what is no regular file, and
     * every symbolic link that leads out of the submission is left out as if it were not there.
     *
     * @return files by their path within the exercise's folder, with {@code /} between names, sorted; empty if the
     *     submission has nothing for this exercise
     * @throws IOException if something cannot be read or there is unreasonably much; the message says what and where
     */
    public static Map<String, Path> filesFor(Submission submission, Exercise exercise) throws IOException {
        Path folder = submission.folder();
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "this is not a folder that can be read");
        }
        Path home = folder.toRealPath();
        for (Path place : List.of(home.resolve(exercise.id()), home.resolve("exercises", exercise.id()))) {
            if (Files.isDirectory(place) && isInside(home, place)) {
                Map<String, Path> files = javaFilesUnder(place.toRealPath(), DEEPEST, home);
                if (!files.isEmpty()) {
                    return files;
                }
            }
        }
        return looseFilesFor(exercise, home);
    }

    private static Map<String, Path> looseFilesFor(Exercise exercise, Path home) throws IOException {
        List<String> stubs = exercise.stubs().stream()
                .map(stub -> stub.getFileName().toString())
                .toList();
        var loose = new TreeMap<String, Path>();
        for (Map.Entry<String, Path> file : javaFilesUnder(home, 1, home).entrySet()) {
            if (stubs.contains(file.getKey()) || packageOf(file.getValue()).equals(exercise.id())) {
                loose.put(file.getKey(), file.getValue());
            }
        }
        return Collections.unmodifiableMap(loose);
    }

    private static Map<String, Path> javaFilesUnder(Path folder, int depth, Path home) throws IOException {
        var files = new TreeMap<String, Path>();
        int entries = 0;
        try (Stream<Path> walk = Files.walk(folder, depth)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (++entries > MOST_ENTRIES) {
                    throw tooMuch(folder, "more than " + MOST_ENTRIES + " files and folders");
                }
                Path within = folder.relativize(file);
                if (isTheStudents(within) && Files.isRegularFile(file) && isInside(home, file)) {
                    files.put(slashed(within), file);
                }
                if (files.size() > MOST_FILES) {
                    throw tooMuch(folder, "more than " + MOST_FILES + " .java files");
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Collections.unmodifiableMap(files);
    }

    private static boolean isTheStudents(Path within) {
        String name = within.getFileName().toString();
        return name.endsWith(".java")
                && !name.endsWith(TEST_SUFFIX)
                && !within.startsWith(PROVIDED)
                && StreamSupport.stream(within.spliterator(), false)
                        .noneMatch(part -> part.toString().startsWith("."));
    }

    private static boolean isInside(Path home, Path file) throws IOException {
        return !leadsThroughALink(home, file) || file.toRealPath().startsWith(home);
    }

    /** Spares the usual file, which is no link, the dearer question where it really lies. */
    private static boolean leadsThroughALink(Path home, Path file) {
        for (Path at = file; at != null && !at.equals(home); at = at.getParent()) {
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }

    private static String packageOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var line = PACKAGE_LINE.matcher(new String(in.readNBytes(PACKAGE_LINE_WITHIN), StandardCharsets.UTF_8));
            return line.find() ? line.group(1) : "";
        }
    }

    private static String slashed(Path within) {
        return StreamSupport.stream(within.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static IOException tooMuch(Path folder, String what) {
        return new FileSystemException(
                folder.toString(), null, "there are " + what + " in it, too many for a submission");
    }
}
