package dev.makespan.bubble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the test programs afresh and rewritten, as code under test is loaded. */
final class Rewritten extends ClassLoader {
    private static final String PROGRAMS = "dev.makespan.bubble.programs.";

    private static final Map<String, byte[]> REWRITTEN = new ConcurrentHashMap<>();

    private static final Map<String, Boolean> KEEPS_STATE = new ConcurrentHashMap<>();

    private volatile boolean keepsState;

    private Rewritten() {
        super(Rewritten.class.getClassLoader());
    }

    /**
     * Calls a program. Each call of the result finds its classes as if nobody had used them before: they are loaded afresh,
     * unless they keep nothing and the call before came to its end.
     */
    static Callable<Object> program(Class<?> type, String method) {
        return new Callable<>() {
            private Rewritten classes = new Rewritten();
            private boolean unused = true;

            @Override
            public Object call() throws Exception {
                if (!unused) {
                    classes = new Rewritten();
                }
                unused = false;
                try {
                    return Rewritten.call(classes, type, method);
                } finally {
                    unused = !classes.keepsState;
                }
            }
        };
    }

    /** Calls a program; all calls of the result have the same classes. */
    static Callable<Object> sameProgram(Class<?> type, String method) {
        var loader = new Rewritten();
        return () -> call(loader, type, method);
    }

    private static Object call(Rewritten loader, Class<?> type, String method) throws Exception {
        try {
            return loader.loadClass(type.getName()).getMethod(method).invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw (Error) e.getCause();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PROGRAMS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] rewritten = REWRITTEN.computeIfAbsent(name, Rewritten::rewrite);
            keepsState |= KEEPS_STATE.computeIfAbsent(name, key -> StaticState.isKeptBy(rewritten));
            return defineClass(name, rewritten, 0, rewritten.length);
        }
    }

    private static byte[] rewrite(String name) {
        ClassLoader loader = Rewritten.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return CodeRewriter.rewrite(in.readAllBytes(), CodeRewriter.Role.UNDER_TEST, loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
