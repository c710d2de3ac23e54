package dev.makespan.bubble;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The answers to the exercises, reference and accepted ones, each compiled into a folder of its own with a driver that
 * uses it: programs like any other, but written by those who know nothing of the bubble.
 */
final class ExerciseAnswers {
    private ExerciseAnswers() {}

    /**
     * An answer that can be run: {@code Driver.run()} in the exercise's package.
     *
     * @param name such as {@code burgers/fixed_pool}
     * @param classes where its class files are
     */
    record Answer(String name, Path classes) {
        String driver() {
            return name.substring(0, name.indexOf('/')) + ".Driver";
        }
    }

    /**
     * Compiles all answers that the repository has.
     *
     * @param house the repository's root
     * @param into an empty folder
     * @return nothing where there are no solutions, as in a student's copy
     */
    static List<Answer> compile(Path house, Path into) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (String exercise : List.of("blockingcall", "burgers", "factorials")) {
            Path solution = house.resolve("solutions").resolve(exercise);
            if (!Files.isDirectory(solution)) {
                continue;
            }
            answers.add(compile(house, exercise, "reference", solution, into));
            for (Path style : folders(solution.resolve("accepted"))) {
                answers.add(compile(house, exercise, style.getFileName().toString(), style, into));
            }
        }
        return answers;
    }

    private static Answer compile(Path house, String exercise, String style, Path sources, Path into)
            throws IOException {
        Path classes = Files.createDirectories(into.resolve(exercise).resolve(style));
        Path driver = classes.resolve("Driver.java");
        try (InputStream in =
                ExerciseAnswers.class.getResourceAsStream("/fidelity/" + exercise + "/" + driver.getFileName())) {
            Files.copy(in, driver);
        }
        List<Path> files = new ArrayList<>(List.of(driver));
        files.addAll(javaFiles(sources));
        files.addAll(javaFiles(house.resolve("exercises").resolve(exercise).resolve("provided")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("cannot compile " + sources + "; the compiler's messages are above");
            }
        }
        return new Answer(exercise + "/" + style, classes);
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Loads an answer's classes, as they are or rewritten as code under test. */
    static final class Loader extends ClassLoader {
        private final Path classes;
        private final boolean rewriting;

        Loader(Path classes, boolean rewriting) {
            super(ExerciseAnswers.class.getClassLoader());
            this.classes = classes;
            this.rewriting = rewriting;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try {
                byte[] classFile = Files.readAllBytes(file(name));
                byte[] loaded =
                        rewriting ? CodeRewriter.rewrite(classFile, CodeRewriter.Role.UNDER_TEST, this) : classFile;
                return defineClass(name, loaded, 0, loaded.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            try {
                Path file = classes.resolve(name);
                return Files.isRegularFile(file) ? Files.newInputStream(file) : super.getResourceAsStream(name);
            } catch (IOException e) {
                return null;
            }
        }

        private Path file(String name) {
            return classes.resolve(name.replace('.', '/') + ".class");
        }
    }
}
