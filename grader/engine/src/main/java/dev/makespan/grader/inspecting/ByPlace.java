package dev.makespan.grader.inspecting;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds classes by their place, so that no list of them has to be kept. */
public final class ByPlace {
    private static final String SUFFIX = ".class";

    private ByPlace() {}

    /**
     * An instance of every class that implements {@code kind} and lies in or below the given sub-package of its
     * package.
     *
     * @param what what is looked for, in words, such as {@code source rule}
     * @throws IllegalStateException if there is none, or one that cannot be made: the grader is built wrongly
     */
    public static <T> List<T> find(Class<T> kind, String subPackage, String what) {
        String place = kind.getPackageName() + "." + subPackage;
        Path home = homeOf(kind);
        List<T> found = classNames(home, place.replace('.', '/'), what).stream()
                .map(name -> load(kind, place + "." + name))
                .filter(type -> kind.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .map(type -> make(kind, type))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no " + what + " found in " + home + ": rebuild the grader");
        }
        return found;
    }

    private static List<String> classNames(Path home, String folder, String what) {
        try {
            if (Files.isDirectory(home)) {
                return topLevelClasses(home.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return topLevelClasses(jar.getPath("/" + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list each " + what + " in " + home, e);
        }
    }

    private static List<String> topLevelClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(SUFFIX) && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())
                            .replace(File.separatorChar, '.')
                            .replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    /** The folder or jar that the class comes from. */
    private static Path homeOf(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the grader lies at a place without a path", e);
        }
    }

    private static Class<?> load(Class<?> kind, String name) {
        try {
            return Class.forName(name, true, kind.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the class file of " + name + " is in the wrong folder", e);
        }
    }

    private static <T> T make(Class<T> kind, Class<?> type) {
        try {
            return kind.cast(type.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " must be public and have a public constructor without parameters", e);
        }
    }
}
