package dev.makespan.grader.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the folders that tests look at. */
public final class Folders {
    private Folders() {}

    /** Writes a file, and every folder above it. */
    public static Path write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an exercise with one stub, named after it, into a folder of exercises. */
    public static Exercise exercise(Path exercises, String id) {
        String stub = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        write(exercises, id + "/README.md", "# The " + id + "\n\nA story.\n");
        write(exercises, id + "/" + stub + ".java", "package " + id + ";\n");
        write(exercises, id + "/" + stub + "Test.java", "package " + id + ";\n");
        return Exercises.in(exercises).named(java.util.List.of(id)).getFirst();
    }
}
