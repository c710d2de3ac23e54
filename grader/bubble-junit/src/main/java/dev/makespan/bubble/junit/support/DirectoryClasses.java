package dev.makespan.bubble.junit.support;

import dev.makespan.bubble.CodeRewriter;
import dev.makespan.bubble.CodeRewriter.Role;
import dev.makespan.bubble.StaticState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads afresh the classes that come from directories of the class path: what is being developed, not the libraries,
 * which come from jars. For builds and IDEs, where all of it is on one class path.
 */
final class DirectoryClasses extends ClassLoader implements FreshClasses {
    private final ClassLoader original;
    private final Function<String, @Nullable Role> roles;
    private final Map<String, Optional<Rewritten>> known;
    private volatile boolean keepsState;

    static {
        registerAsParallelCapable();
    }

    /** Read, rewritten and looked at once for all copies. */
    private record Rewritten(byte[] classFile, boolean keepsState) {}

    DirectoryClasses(ClassLoader original, Function<String, @Nullable Role> roles) {
        this(original, roles, new ConcurrentHashMap<>());
    }

    private DirectoryClasses(
            ClassLoader original, Function<String, @Nullable Role> roles, Map<String, Optional<Rewritten>> known) {
        super(original); // without a name: it would stand before every class in a stack trace
        this.original = original;
        this.roles = roles;
        this.known = known;
    }

    @Override
    public Class<?> freshCopyOf(Class<?> testClass) {
        try {
            return new DirectoryClasses(original, roles, known).loadClass(testClass.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot load " + testClass.getName() + " once more", e);
        }
    }

    @Override
    public boolean keepsState() {
        return keepsState;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            Rewritten rewritten = known.computeIfAbsent(name, any -> Optional.ofNullable(fromDirectory(name)))
                    .orElse(null);
            if (rewritten == null) {
                return super.loadClass(name, resolve);
            }
            if (rewritten.keepsState()) {
                keepsState = true;
            }
            return defineClass(name, rewritten.classFile(), 0, rewritten.classFile().length);
        }
    }

    private @Nullable Rewritten fromDirectory(String name) {
        Role role = name.startsWith("java.") ? null : roles.apply(name);
        URL place = role == null ? null : original.getResource(name.replace('.', '/') + ".class");
        if (role == null || place == null || !place.getProtocol().equals("file")) {
            return null;
        }
        try (InputStream in = place.openStream()) {
            byte[] classFile = in.readAllBytes();
            return new Rewritten(CodeRewriter.rewrite(classFile, role, original), StaticState.isKeptBy(classFile));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }
}
