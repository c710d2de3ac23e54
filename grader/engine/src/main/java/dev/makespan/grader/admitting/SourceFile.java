package dev.makespan.grader.admitting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Reads one source file once, never following a link, never more than is allowed. */
sealed interface SourceFile {
    int MAX_BYTES = 200_000;

    /** @param hadByteOrderMark whether the file began with a mark, which is not part of the text */
    record Text(String text, boolean hadByteOrderMark) implements SourceFile {}

    /** @param line from 1; 0 for the whole file */
    record Unreadable(int line, String saw, String expected) implements SourceFile {}

    /**
     * @param pathInExercise as many of the file's last folders as must not be links
     */
    static SourceFile read(Path file, String pathInExercise) {
        Path link = file;
        for (int i = 0; i <= pathInExercise.chars().filter(c -> c == '/').count() && link != null; i++) {
            if (Files.isSymbolicLink(link)) {
                return new Unreadable(0, "it is a link to another place", "a file of its own; put a copy here");
            }
            link = link.getParent();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Unreadable(0, "it is not a regular file", "a text file of Java source");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            return new Unreadable(0, "it cannot be read", "a file that the grader may read; look at its permissions");
        }
        if (bytes.length > MAX_BYTES) {
            return new Unreadable(
                    0, "it is larger than " + MAX_BYTES / 1000 + " kB", "an answer in files of at most that size");
        }
        return decode(bytes);
    }

    private static SourceFile decode(byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        var in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, text, true);
        text.flip();
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        if (result.isError()) {
            return new Unreadable(
                    lines,
                    "this line holds a character that is not UTF-8",
                    "a file saved as UTF-8; your editor's \"save with encoding\" does that");
        }
        if (text.chars().anyMatch(c -> c == 0)) {
            return new Unreadable(0, "it holds bytes that are no text", "Java source, saved as UTF-8");
        }
        String source = text.toString();
        boolean marked = source.startsWith("\uFEFF");
        return new Text(marked ? source.substring(1) : source, marked);
    }
}
