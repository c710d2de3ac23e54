package dev.makespan.grader.inspecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFinderTest {
    @TempDir
    private Path temp;

    @Test
    void finds_the_rules_in_a_folder_by_id() {
        assertThat(RuleFinder.find())
                .extracting(Rule::id)
                .isSorted()
                .contains(
                        "blocking-on-loop",
                        "executor-never-closed",
                        "run-for-start",
                        "sequential-await",
                        "swallowed-interrupt");
    }

    @Test
    void finds_the_same_rules_in_a_jar() throws Exception {
        Path jar = jarOfTheEngine(_ -> true);

        assertThat(findIn(jar))
                .isEqualTo(RuleFinder.find().stream()
                        .map(rule -> rule.getClass().getName())
                        .toList());
    }

    @Test
    void does_not_go_on_without_rules() throws Exception {
        Path jar = jarOfTheEngine(name -> !name.matches(".*/rules/.*/[A-Z].*"));

        assertThatThrownBy(() -> findIn(jar))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no source rule found")
                .hasMessageContaining(jar.toString());
    }

    /** Loads the engine anew, from a jar with a space in its path. */
    private static List<String> findIn(Path jar) throws Exception {
        try (var loader = new ChildFirst(jar.toUri().toURL())) {
            Method find = loader.loadClass(RuleFinder.class.getName()).getDeclaredMethod("find");
            find.setAccessible(true);
            return ((List<?>) find.invoke(null))
                    .stream().map(rule -> rule.getClass().getName()).toList();
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL jar) {
            super(new URL[] {jar}, RuleFinderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.makespan.grader.inspecting.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    private Path jarOfTheEngine(Predicate<String> included) throws Exception {
        Path classes = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = temp.resolve("the engine.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                var entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (included.test(name)) {
                    add(entries, name, file);
                }
            }
        }
        return jar;
    }

    private static void add(JarOutputStream entries, String name, Path file) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
    }
}
