package dev.makespan.grader.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What went wrong with a file, in a sentence. */
final class Problems {
    private Problems() {}

    /** @param folder the submission's; paths are told from there */
    static String inWords(IOException problem, Path folder) {
        if (!(problem instanceof FileSystemException file) || file.getFile() == null) {
            return "it cannot be read: " + problem.getMessage();
        }
        String where = within(folder, file.getFile());
        return switch (problem) {
            case AccessDeniedException denied -> where + " may not be read";
            case NoSuchFileException missing -> where + " is not there, or its name is none that this system can read";
            case FileSystemLoopException loop -> where + " leads back into itself";
            default ->
                where + " cannot be read: " + (file.getReason() == null ? "no reason is known" : file.getReason());
        };
    }

    private static String within(Path folder, String file) {
        Path path = Path.of(file).toAbsolutePath();
        Path home = folder.toAbsolutePath();
        return path.startsWith(home) && !path.equals(home)
                ? home.relativize(path).toString()
                : "the folder";
    }
}
