package dev.makespan.bubble.libraries;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs each test method in a copy of its class of its own, together with a copy of a library of its own. A library that
 * keeps a pool in a static field starts its threads in the bubble that first needs them; they end with that bubble, and
 * the next bubble waits for them in vain.
 */
final class FreshLibrary implements InvocationInterceptor {
    private final String prefix;

    /** @param prefix of the names of the library's classes */
    FreshLibrary(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> original, ReflectiveInvocationContext<Method> context, ExtensionContext extension)
            throws Throwable {
        original.skip();
        Class<?> copy = Class.forName(context.getTargetClass().getName(), true, new Loader(context.getTargetClass()));
        var constructor = copy.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method test = copy.getDeclaredMethod(context.getExecutable().getName());
        test.setAccessible(true);
        try {
            test.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Defines anew what the test and the library consist of. */
    private final class Loader extends ClassLoader {
        private final String test;

        Loader(Class<?> test) {
            super(test.getClassLoader());
            this.test = test.getPackageName();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(prefix) && !name.startsWith(test)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    if (in == null) {
                        throw new ClassNotFoundException(name);
                    }
                    byte[] classFile = in.readAllBytes();
                    return defineClass(name, classFile, 0, classFile.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
    }
}
