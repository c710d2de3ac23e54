package dev.makespan.grader.running.child;

import dev.makespan.bubble.StaticState;
import dev.makespan.bubble.junit.support.FreshClasses;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The class loaders of one run. What a submission sees is the JDK, what the exercise provides, and itself; JUnit, the
 * tests, the testkit and the grader are in this JVM but not in its sight.
 *
 * <pre>
 *   JDK  &lt;--  provided  &lt;--  submitted  &lt;--  tests  --&gt;  JUnit, testkit, Awaitility
 * </pre>
 */
final class Loaders {
    private final ClassFiles files;
    private final BytesLoader provided;
    private final BytesLoader submitted;
    private final TestLoader tests;
    /** Whether a class file is of a class that keeps state: looked at once for all runs. */
    private final Map<byte[], Boolean> stateful;

    private volatile boolean keepsState;

    Loaders(ClassFiles files) {
        this(files, new ConcurrentHashMap<>());
    }

    private Loaders(ClassFiles files, Map<byte[], Boolean> stateful) {
        this.files = files;
        this.stateful = stateful;
        this.provided = new BytesLoader("provided", files.provided(), ClassLoader.getPlatformClassLoader());
        this.submitted = new BytesLoader("submission", files.submitted(), provided);
        this.tests = new TestLoader();
    }

    ClassLoader provided() {
        return provided;
    }

    ClassLoader submitted() {
        return submitted;
    }

    ClassLoader tests() {
        return tests;
    }

    /** Defines classes from memory. */
    private class BytesLoader extends ClassLoader {
        static {
            registerAsParallelCapable();
        }

        private final Map<String, byte[]> classes;

        BytesLoader(String name, Map<String, byte[]> classes, ClassLoader parent) {
            super(name, parent);
            this.classes = classes;
            // As every build tool has it when it runs tests.
            setDefaultAssertionStatus(true);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] classFile = classes.get(name);
            if (classFile == null) {
                throw new ClassNotFoundException(name);
            }
            if (stateful.computeIfAbsent(classFile, StaticState::isKeptBy)) {
                keepsState = true;
            }
            return defineClass(name, classFile, 0, classFile.length);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            byte[] classFile = name.endsWith(".class")
                    ? classes.get(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    : null;
            return classFile == null ? getParent().getResourceAsStream(name) : new ByteArrayInputStream(classFile);
        }

        boolean has(String name) {
            return classes.containsKey(name);
        }
    }

    /** Sees the tests themselves first, then the exercise as the submission has it, then the test framework. */
    private final class TestLoader extends BytesLoader implements FreshClasses {
        static {
            registerAsParallelCapable();
        }

        TestLoader() {
            super("tests", files.tests(), Loaders.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (has(name)) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
            return submitted.has(name) || provided.has(name)
                    ? submitted.loadClass(name)
                    : super.loadClass(name, resolve);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            InputStream own = super.getResourceAsStream(name);
            return own == null ? submitted.getResourceAsStream(name) : own;
        }

        @Override
        public Class<?> freshCopyOf(Class<?> testClass) {
            try {
                return new Loaders(files, stateful).tests.loadClass(testClass.getName());
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(testClass + " is none of this run's tests", e);
            }
        }

        @Override
        public boolean keepsState() {
            return keepsState;
        }
    }
}
