package dev.makespan.bubble;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;

/** Loads the test programs afresh and rewritten, as code under test is loaded. */
final class Rewritten extends ClassLoader {
    private static final String PROGRAMS = "dev.makespan.bubble.programs.";

    private Rewritten() {
        super(Rewritten.class.getClassLoader());
    }

    /** Calls a program; each call of the result has classes of its own. */
    static Callable<Object> program(Class<?> type, String method) {
        return () -> {
            try {
                return new Rewritten()
                        .loadClass(type.getName())
                        .getMethod(method)
                        .invoke(null);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Exception cause) {
                    throw cause;
                }
                throw (Error) e.getCause();
            }
        };
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
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] rewritten = CodeRewriter.rewrite(in.readAllBytes(), CodeRewriter.Role.UNDER_TEST, getParent());
                return defineClass(name, rewritten, 0, rewritten.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
