package dev.makespan.grader.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over parts of which each is preceded by its length, so that no two lists of parts look alike. */
final class Hash {
    /** A file beyond this is never compiled; its beginning and its size tell it apart well enough. */
    private static final int MOST_BYTES_OF_A_FILE = 4 << 20;

    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every JDK has SHA-256", e);
        }
    }

    Hash add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Hash add(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            digest.update(
                    ByteBuffer.allocate(Long.BYTES).putLong(Files.size(file)).flip());
            return add(in.readNBytes(MOST_BYTES_OF_A_FILE));
        }
    }

    private Hash add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /** The hash in hexadecimal; nothing may be added after. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
