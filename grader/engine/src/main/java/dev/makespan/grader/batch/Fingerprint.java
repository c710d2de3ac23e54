package dev.makespan.grader.batch;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names everything a result depends on: the submission's files, the exercises with their tests, the grader, the JDK and
 * the seed. Equal fingerprints, equal result; so a result that is there need not be computed again.
 */
public final class Fingerprint {
    private final List<Exercise> exercises;
    private final String everythingElse;

    private Fingerprint(List<Exercise> exercises, String everythingElse) {
        this.exercises = List.copyOf(exercises);
        this.everythingElse = everythingElse;
    }

    /**
     * For gradings of these exercises by the grader on this JVM's class path.
     *
     * @throws IOException if an exercise or the class path cannot be read
     */
    public static Fingerprint of(List<Exercise> exercises, long seed) throws IOException {
        var hash = new Hash().add(Runtime.version().toString()).add(Long.toString(seed));
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            addClassPath(hash, Path.of(entry));
        }
        for (Exercise exercise : exercises) {
            hash.add(exercise.id()).add(exercise.title());
            for (List<Path> files : List.of(exercise.stubs(), exercise.provided(), exercise.tests())) {
                for (Path file : files) {
                    hash.add(exercise.folder().relativize(file).toString()).add(file);
                }
            }
        }
        return new Fingerprint(exercises, hash.toString());
    }

    /**
     * The fingerprint of a submission as it lies there now.
     *
     * @throws IOException if a file of it cannot be read; the message says which
     */
    String of(Submission submission) throws IOException {
        var hash = new Hash().add(everythingElse).add(submission.id());
        for (Exercise exercise : exercises) {
            hash.add(exercise.id());
            for (Map.Entry<String, Path> file :
                    Submissions.filesFor(submission, exercise).entrySet()) {
                hash.add(file.getKey()).add(file.getValue());
            }
        }
        return hash.toString();
    }

    /** Our own code by its content, because it changes within a version; everybody else's by the name of its jar. */
    private static void addClassPath(Hash hash, Path entry) throws IOException {
        Path name = entry.getFileName();
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    hash.add(entry.relativize(file).toString()).add(file);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } else if (name != null && name.toString().startsWith("makespan-") && Files.isRegularFile(entry)) {
            hash.add(entry);
        } else if (name != null) {
            hash.add(name.toString());
        }
    }
}
