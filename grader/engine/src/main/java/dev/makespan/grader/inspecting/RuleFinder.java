package dev.makespan.grader.inspecting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rules by their place, so that no list of them has to be kept. */
final class RuleFinder {
    private static final String SUFFIX = ".class";

    private RuleFinder() {}

    /**
     * An instance of every rule in the package {@code rules}, by id.
     *
     * @throws IllegalStateException if there is none, or one that cannot be made: the grader is built wrongly
     */
    static List<Rule> find() {
        String rulesPackage = Rule.class.getPackageName() + ".rules";
        List<Rule> rules = classNames(rulesPackage.replace('.', '/')).stream()
                .map(name -> load(rulesPackage + "." + name))
                .filter(type -> Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .map(RuleFinder::make)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        if (rules.isEmpty()) {
            throw new IllegalStateException("no source rule found in " + home() + ": rebuild the grader");
        }
        return rules;
    }

    private static List<String> classNames(String folder) {
        Path home = home();
        try {
            if (Files.isDirectory(home)) {
                return topLevelClasses(home.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return topLevelClasses(jar.getPath("/" + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the source rules in " + home, e);
        }
    }

    private static List<String> topLevelClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX) && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
        }
    }

    /** The folder or jar that this class comes from. */
    private static Path home() {
        try {
            URI location = Rule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the grader lies at a place without a path", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Rule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the class file of " + name + " is in the wrong folder", e);
        }
    }

    private static Rule make(Class<?> type) {
        try {
            return (Rule) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " must be public and have a public constructor without parameters", e);
        }
    }
}
