package dev.makespan.grader.batch;

import dev.makespan.grader.reporting.GradesCsv;
import dev.makespan.grader.reporting.GradesCsv.Row;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder a batch writes to: a {@code .json} file for each submission, {@code grades.csv}, and in {@code .makespan/}
 * the journal and the details of the grader's own faults. Of each file there is the old one or the new one, whole,
 * whatever happens in between. One batch at a time.
 */
final class Results implements AutoCloseable {
    private final Path folder;
    private final Path own;
    private final FileChannel lock;
    private final Journal journal;

    private Results(Path folder, Path own, FileChannel lock, Journal journal) {
        this.folder = folder;
        this.own = own;
        this.lock = lock;
        this.journal = journal;
    }

    /**
     * Opens a folder for one batch, and makes it where it is missing.
     *
     * @throws BusyException if another batch is writing to it
     */
    static Results in(Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve(".makespan"));
        FileChannel lock = FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(lock)) {
                throw new BusyException(folder);
            }
            return new Results(folder, own, lock, Journal.open(own.resolve("journal.jsonl")));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** The row of a result that is still there and whose fingerprint is still this one. */
    Optional<Row> find(HandIn handIn, String fingerprint) {
        return journal.find(handIn.submission().id())
                .filter(entry -> entry.fingerprint().equals(fingerprint))
                .filter(entry -> Files.isRegularFile(jsonOf(handIn)))
                .map(Journal.Entry::row);
    }

    /** Keeps a result without promising to find it again. */
    void write(HandIn handIn, String json) throws IOException {
        replace(jsonOf(handIn), json);
    }

    /** Keeps a result. It is noted only once it is there, so what is noted can be found. */
    void write(HandIn handIn, String json, String fingerprint, Row row) throws IOException {
        write(handIn, json);
        journal.add(new Journal.Entry(fingerprint, row));
    }

    /** Writes {@code grades.csv} anew. */
    void writeGrades(List<String> exercises, Iterable<Row> rows) throws IOException {
        replace(folder.resolve("grades.csv"), GradesCsv.of(exercises, rows));
    }

    /**
     * Keeps the details of a fault of the grader's own, and says where. A result from before does not stay: it is of
     * something else.
     */
    Path writeFault(HandIn handIn, Throwable fault) throws IOException {
        Files.deleteIfExists(jsonOf(handIn));
        var details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details));
        Path file = Files.createDirectories(own.resolve("faults")).resolve(handIn.resultName() + ".txt");
        replace(file, details.toString());
        return file;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            journal.close();
        }
    }

    private Path jsonOf(HandIn handIn) {
        return folder.resolve(handIn.resultName() + ".json");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
