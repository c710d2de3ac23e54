package dev.makespan.grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes where the user said, always in UTF-8. */
record Output(Surroundings surroundings) {
    /**
     * Writes a document to a file, or to standard output for {@code -}.
     *
     * @throws WrongUseException if the file cannot be written
     */
    void write(String destination, String document) {
        if (destination.equals("-")) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            surroundings.out().write(bytes, 0, bytes.length);
            return;
        }
        Path file = surroundings.workingFolder().resolve(destination);
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, document);
        } catch (IOException e) {
            throw new WrongUseException("The result cannot be written to " + destination + ": " + reason(e) + ".");
        }
    }

    /** Adds to a file that the runner of a workflow names in a variable; does nothing where it names none. */
    void append(String variable, String text) {
        String file = surroundings.environment().getOrDefault(variable, "");
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new WrongUseException("The file that " + variable + " names cannot be written: " + reason(e) + ".");
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException missing -> "there is no such folder";
            case java.nio.file.AccessDeniedException denied -> "that is not allowed";
            case java.nio.file.FileAlreadyExistsException exists -> "a file is in the way of a folder";
            case java.nio.file.FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
