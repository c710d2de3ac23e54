package dev.makespan.bubble.agent;

import dev.makespan.bubble.jdk.UnsupportedJdkException;
import dev.makespan.bubble.rewriting.JdkSynchronisation;
import java.io.File;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Has the JDK report how it synchronises, from the first bubble on that looks for races: others do not pay for it. A
 * second transformation on top of that of {@link Installer}.
 */
final class SeenJdk implements Runnable, ClassFileTransformer {
    private final Instrumentation instrumentation;
    private final RewrittenJdk before;
    private final RewrittenJdk seen;

    SeenJdk(Instrumentation instrumentation, RewrittenJdk before, @Nullable File agentJar) {
        this.instrumentation = instrumentation;
        this.before = before;
        seen = new RewrittenJdk(agentJar, ".seen");
    }

    /** @throws UnsupportedJdkException if the JDK does not take it */
    @Override
    public void run() {
        try {
            if (!seen.load()) {
                rewriteAll();
                seen.save();
            }
            instrumentation.addTransformer(this, true);
            List<Class<?>> loaded = new ArrayList<>();
            for (Class<?> type : instrumentation.getAllLoadedClasses()) {
                if (type.getClassLoader() == null && seen.get(type.getName().replace('.', '/')) != null) {
                    loaded.add(type);
                }
            }
            instrumentation.retransformClasses(loaded.toArray(new Class<?>[0]));
        } catch (IOException | LinkageError | UnsupportedOperationException | UnmodifiableClassException e) {
            throw new UnsupportedJdkException("it cannot be made to report how it synchronises: " + e, e);
        }
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] classFile) {
        return loader != null || name == null ? null : seen.get(name);
    }

    private void rewriteAll() throws IOException {
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        for (String folder : JdkSynchronisation.FOLDERS) {
            try (Stream<Path> files = Files.walk(base.resolve(folder))) {
                for (Path file : files.toList()) {
                    String name = base.relativize(file).toString();
                    if (name.endsWith(".class")) {
                        rewrite(name.substring(0, name.length() - ".class".length()), file);
                    }
                }
            }
        }
    }

    private void rewrite(String name, Path file) throws IOException {
        if (JdkSynchronisation.mayConcern(name)) {
            byte[] already = before.get(name);
            byte[] changed = JdkSynchronisation.rewrite(name, already == null ? Files.readAllBytes(file) : already);
            if (changed != null) {
                seen.put(name, changed);
            }
        }
    }
}
