package dev.makespan.grader.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.makespan.grader.reporting.GradesCsv.Row;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a batch has done, one line a result, only ever added to. A line counts once it is whole: one that a crash cut
 * short is passed over when the journal is read, and its submission is graded again.
 *
 * <p>Not for use by several threads at once.
 */
final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel file;
    private final Map<String, Entry> latest;

    /**
     * A result that is on disk.
     *
     * @param fingerprint names everything it depends on
     */
    record Entry(String fingerprint, Row row) {}

    private Journal(FileChannel file, Map<String, Entry> latest) {
        this.file = file;
        this.latest = latest;
    }

    static Journal open(Path path) throws IOException {
        String text = Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.position(file.size());
        var journal = new Journal(file, read(text));
        if (!text.isEmpty() && !text.endsWith("\n")) {
            // The next entry must not continue a line that a crash cut short.
            journal.write("\n");
        }
        return journal;
    }

    /** The last result noted of a submission. */
    Optional<Entry> find(String submission) {
        return Optional.ofNullable(latest.get(submission));
    }

    /** Notes a result. When this returns, the note survives a crash of the machine. */
    void add(Entry entry) throws IOException {
        write(JSON.writeValueAsString(line(entry)) + "\n");
        file.force(false);
        latest.put(entry.row().submission(), entry);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static Map<String, Entry> read(String text) {
        var latest = new HashMap<String, Entry>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                entry(line).ifPresent(entry -> latest.put(entry.row().submission(), entry));
            }
        }
        return latest;
    }

    private static ObjectNode line(Entry entry) {
        Row row = entry.row();
        ObjectNode line = JSON.createObjectNode()
                .put("submission", row.submission())
                .put("fingerprint", entry.fingerprint())
                .put("score", row.score())
                .put("maxScore", row.maxScore());
        ObjectNode exercises = line.putObject("exercises");
        row.exercises().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(exercise -> exercises.put(exercise.getKey(), exercise.getValue()));
        return line.put("status", row.status()).put("problem", row.problem());
    }

    private static Optional<Entry> entry(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            var exercises = new LinkedHashMap<String, Integer>();
            json.required("exercises")
                    .properties()
                    .forEach(exercise ->
                            exercises.put(exercise.getKey(), exercise.getValue().intValue()));
            return Optional.of(new Entry(
                    json.required("fingerprint").textValue(),
                    new Row(
                            json.required("submission").textValue(),
                            json.required("score").intValue(),
                            json.required("maxScore").intValue(),
                            exercises,
                            json.required("status").textValue(),
                            json.required("problem").textValue())));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
