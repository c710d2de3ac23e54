package dev.makespan.testkit;

import dev.makespan.bubble.CodeRewriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * Loads afresh the classes that come from directories of the class path: what the student and the exercise's author
 * compiled, not the libraries, which come from jars. For builds and IDEs, where all of it is on one class path.
 */
final class DirectoryClasses extends ClassLoader implements FreshClasses {
    private final ClassLoader original;
    private final String testClass;

    static {
        registerAsParallelCapable();
    }

    private DirectoryClasses(ClassLoader original, String testClass) {
        super("fresh", original);
        this.original = original;
        this.testClass = testClass;
    }

    /** The fresh classes of a test class's own loader, if it knows how; otherwise those of directories. */
    static Class<?> freshCopy(Class<?> testClass) {
        ClassLoader loader = testClass.getClassLoader();
        if (loader instanceof FreshClasses fresh) {
            return fresh.freshCopyOf(testClass);
        }
        return new DirectoryClasses(loader, testClass.getName()).freshCopyOf(testClass);
    }

    @Override
    public Class<?> freshCopyOf(Class<?> tests) {
        try {
            return new DirectoryClasses(original, testClass).loadClass(tests.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot load " + tests.getName() + " once more", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] classFile = fromDirectory(name);
            if (classFile == null) {
                return super.loadClass(name, resolve);
            }
            boolean underTest = Failures.isUnderTest(name, testClass);
            byte[] rewritten = CodeRewriter.rewrite(
                    classFile, underTest ? CodeRewriter.Role.UNDER_TEST : CodeRewriter.Role.TEST, original);
            return defineClass(name, rewritten, 0, rewritten.length);
        }
    }

    private byte @Nullable [] fromDirectory(String name) {
        if (name.startsWith("java.")
                || name.startsWith("dev.makespan.testkit.")
                || name.startsWith("dev.makespan.bubble.")) {
            return null;
        }
        URL place = original.getResource(name.replace('.', '/') + ".class");
        if (place == null || !place.getProtocol().equals("file")) {
            return null;
        }
        try (InputStream in = place.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }
}
