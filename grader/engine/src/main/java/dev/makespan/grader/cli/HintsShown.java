package dev.makespan.grader.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** How many hints of each task were shown, kept in a file. A file that is missing or spoilt means none. */
final class HintsShown {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode counts;

    HintsShown(Path file) {
        this.file = file;
        this.counts = read(file);
    }

    int count(String exercise, int task) {
        return Math.max(0, counts.path(exercise).path(String.valueOf(task)).asInt(0));
    }

    /** Notes one more; false if it could not be written down. */
    boolean add(String exercise, int task) {
        ObjectNode tasks = counts.path(exercise) instanceof ObjectNode known ? known : counts.putObject(exercise);
        tasks.put(String.valueOf(task), count(exercise, task) + 1);
        try {
            write();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Forgets an exercise, or one task of it.
     *
     * @throws WrongUseException if the file cannot be written
     */
    void forget(String exercise, @Nullable Integer task) {
        if (task == null) {
            counts.remove(exercise);
        } else if (counts.path(exercise) instanceof ObjectNode tasks) {
            tasks.remove(String.valueOf(task));
        }
        try {
            write();
        } catch (IOException e) {
            throw new WrongUseException("The file " + file + " cannot be written, so the hints stay as they are.");
        }
    }

    private static ObjectNode read(Path file) {
        try {
            JsonNode json = Files.exists(file) ? JSON.readTree(file.toFile()) : null;
            return json instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    private void write() throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(counts) + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
