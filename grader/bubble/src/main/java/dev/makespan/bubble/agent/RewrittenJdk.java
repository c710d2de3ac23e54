package dev.makespan.bubble.agent;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rewritten classes of one JDK build, kept in a file beside the agent's jar so that the next JVM starts sooner. The
 * file belongs to exactly one JDK build and one jar; another one's is ignored and written anew. Where it cannot be
 * written, every JVM rewrites for itself.
 */
final class RewrittenJdk {
    private final @Nullable Path file;
    private final String key;
    private final Map<String, byte[]> classes = new ConcurrentHashMap<>();
    private boolean loaded;

    /** @param jar the agent's; null if unknown, then nothing is kept */
    RewrittenJdk(@Nullable Path jar) {
        String build = System.getProperty("java.vm.version") + " " + System.getProperty("os.arch");
        String ofJar = "";
        Path beside = null;
        if (jar != null) {
            try {
                ofJar = Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
                beside = jar.resolveSibling(jar.getFileName() + "." + build.replaceAll("[^A-Za-z0-9.]", "-") + ".jdk");
            } catch (IOException e) {
                beside = null;
            }
        }
        file = beside;
        key = build + " " + ofJar;
        load();
    }

    /** Whether {@link #get} knows every class that needs a change. */
    boolean isLoaded() {
        return loaded;
    }

    byte @Nullable [] get(String className) {
        return classes.get(className);
    }

    void put(String className, byte[] classFile) {
        classes.put(className, classFile);
    }

    private void load() {
        if (file == null || !Files.isReadable(file)) {
            return;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!in.readUTF().equals(key)) {
                return;
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                classes.put(name, bytes);
            }
            loaded = true;
        } catch (IOException | RuntimeException e) {
            classes.clear(); // cut off or damaged: write it anew
        }
    }

    void save() {
        if (file == null || loaded) {
            return;
        }
        try {
            Path fresh = Files.createTempFile(file.getParent(), "rewritten", ".tmp");
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                out.writeUTF(key);
                out.writeInt(classes.size());
                for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeInt(entry.getValue().length);
                    out.write(entry.getValue());
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Not writable: the next JVM rewrites for itself.
        }
    }
}
