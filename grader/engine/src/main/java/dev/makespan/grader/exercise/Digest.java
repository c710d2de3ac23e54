package dev.makespan.grader.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names the state of an exercise and its answers: it changes with every file of its two folders, and with nothing else. */
public final class Digest {
    private static final int DIGITS = 16;

    private Digest() {}

    /**
     * The first 16 hexadecimal digits of a SHA-256 over the paths and contents; line ends do not matter.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static String of(Exercise exercise, Path solutionsFolder) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path folder : List.of(exercise.folder(), solutionsFolder.resolve(exercise.id()))) {
                add(sha, folder);
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every JDK has SHA-256", e);
        }
    }

    private static void add(MessageDigest sha, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<String> names = files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        for (String name : names) {
            // ISO 8859-1 gives every byte a character and back.
            String text = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1)
                    .replace("\r\n", "\n");
            byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
            sha.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(content);
        }
    }
}
