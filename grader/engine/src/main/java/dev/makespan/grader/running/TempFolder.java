package dev.makespan.grader.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A folder of our own among the temporary files, for as long as it is open, and no longer than the JVM. */
public record TempFolder(Path path) implements AutoCloseable {
    private static final Set<TempFolder> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(TempFolder::close)));
    }

    /** @throws UncheckedIOException if there is no place for one */
    public static TempFolder create() {
        try {
            var folder = new TempFolder(Files.createTempDirectory("makespan"));
            OPEN.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write to the folder for temporary files, " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** Removes it with everything in it; a link in it is removed and not followed. */
    @Override
    public void close() {
        OPEN.remove(this);
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // Whoever clears the temporary files will take what is left of it.
        }
    }
}
