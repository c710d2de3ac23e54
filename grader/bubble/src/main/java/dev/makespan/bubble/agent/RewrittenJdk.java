package dev.makespan.bubble.agent;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The rewritten classes of one JDK build, kept in a file beside the agent's jar so that the next JVM starts sooner. The
 * file belongs to exactly one JDK build and one jar; another one's, or a damaged one, is ignored and written anew. Where
 * it cannot be written, every JVM rewrites for itself.
 *
 * <p>The file: a CRC-32 of all that follows; then texts and class files, each after its length: the key, and for each
 * class its name and its class file. Reading is on the path of every start, hence {@code java.io} and no string
 * templates: their classes are in the JDK's own archive.
 */
final class RewrittenJdk {
    private final @Nullable File file;
    private final String key;
    private final Map<String, byte[]> classes = new HashMap<>();

    /**
     * @param jar the agent's; null if unknown, then nothing is kept
     * @param what tells several such files apart
     */
    RewrittenJdk(@Nullable File jar, String what) {
        String build = System.getProperty("java.vm.version")
                .concat("-")
                .concat(System.getProperty("os.arch"))
                .replace('+', '-');
        if (jar == null) {
            file = null;
            key = build;
        } else {
            file = new File(jar.getPath().concat(".").concat(build).concat(what).concat(".jdk"));
            key = build.concat(" ")
                    .concat(Long.toString(jar.length()))
                    .concat(" ")
                    .concat(Long.toString(jar.lastModified()));
        }
    }

    /** The classes, with slashes. */
    Set<String> names() {
        return classes.keySet();
    }

    byte @Nullable [] get(String name) {
        return classes.get(name);
    }

    void put(String name, byte[] classFile) {
        classes.put(name, classFile);
    }

    /** @return whether all classes are known now; if not, none is */
    boolean load() {
        if (file == null || !file.canRead()) {
            return false;
        }
        try (var in = new FileInputStream(file)) {
            byte[] all = in.readAllBytes();
            ByteBuffer content = ByteBuffer.wrap(all);
            var checksum = new CRC32();
            checksum.update(all, Integer.BYTES, all.length - Integer.BYTES);
            if (content.getInt() != (int) checksum.getValue() || !text(content).equals(key)) {
                return false;
            }
            while (content.hasRemaining()) {
                classes.put(text(content), bytes(content));
            }
            return !classes.isEmpty();
        } catch (IOException | RuntimeException e) { // cut off or damaged
            classes.clear();
            return false;
        }
    }

    private static String text(ByteBuffer content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.getInt()];
        content.get(bytes);
        return bytes;
    }

    void save() {
        if (file == null) {
            return;
        }
        try {
            var content = new ByteArrayOutputStream();
            var out = new DataOutputStream(content);
            write(out, key.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                write(out, entry.getKey().getBytes(StandardCharsets.UTF_8));
                write(out, entry.getValue());
            }
            var checksum = new CRC32();
            checksum.update(content.toByteArray());
            // Under another name first: a JVM that starts meanwhile finds the whole file or none.
            Path fresh = Files.createTempFile(file.toPath().getParent(), "rewritten", ".tmp");
            try (var file = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(fresh.toFile())))) {
                file.writeInt((int) checksum.getValue());
                content.writeTo(file);
            }
            Files.move(fresh, file.toPath(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Not writable: the next JVM rewrites for itself.
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
