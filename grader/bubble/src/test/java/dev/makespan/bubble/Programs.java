package dev.makespan.bubble;

import dev.makespan.bubble.programs.Takes;
import dev.makespan.bubble.programs.classics.Classic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the test programs by looking through the compiled classes: there is no list to keep. */
final class Programs {
    private Programs() {}

    /** One program: a public static method without parameters, annotated with what it takes and returns. */
    record Program(Method method, Takes takes) {
        Callable<Object> rewritten() {
            return Rewritten.program(method.getDeclaringClass(), method.getName());
        }

        /** Whether a run is as the annotation says. */
        boolean isRight(Run<Object> run) {
            return run.makespan().toMillis() == takes.millis() && isResult(run.value());
        }

        boolean isResult(Object value) {
            return takes.result().isEmpty() || takes.result().equals(String.valueOf(value));
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    /** All programs of a package and those below it, in a stable order. */
    static List<Program> in(String packageName) {
        return classes(packageName)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Takes.class))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .map(method -> new Program(method, method.getAnnotation(Takes.class)))
                .sorted(Comparator.comparing(Program::toString))
                .toList();
    }

    /** All classes of a package that have such a method, by name. */
    static List<Class<?>> withMethod(String packageName, String method) {
        return classes(packageName)
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(candidate -> candidate.getName().equals(method)))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** All pairs of a wrong program and its repair, by name. */
    static List<Class<?>> classics() {
        return classes(Classic.class.getPackageName())
                .filter(type -> type.isAnnotationPresent(Classic.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static Stream<Class<?>> classes(String packageName) {
        try {
            Path root = Path.of(Programs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Predicate<Path> isClass = file -> file.toString().endsWith(".class");
            try (Stream<Path> files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
                return files
                        .filter(isClass)
                        .map(file -> root.relativize(file).toString().replaceAll("[/\\\\]", "."))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .filter(name -> !name.contains("$") && !name.endsWith("package-info"))
                        .<Class<?>>map(Programs::load)
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Programs.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
