package dev.makespan.grader.inspecting;

import dev.makespan.grader.compiling.Compilation;
import dev.makespan.grader.compiling.Compilation.Compiled;
import dev.makespan.grader.compiling.ExerciseCompiler;
import dev.makespan.grader.compiling.SubmissionCompiler;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.exercise.TypeFacts;
import dev.makespan.grader.verdict.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compiles and inspects code of the made-up exercise {@code cases}, whose provided files lie beside the rules' cases. The
 * cases of a rule that holds answers against a stub or tests have those in {@code stub/} and {@code tests/} beside them.
 */
final class Cases {
    static final Path FOLDER = folder();

    private static final Exercise EXERCISE = exercise(List.of(), List.of());
    private static final Path PROVIDED_CLASSES = compileProvided();
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler(Duration.ofMinutes(1));
    private static final Inspector INSPECTOR = new Inspector(Duration.ofMinutes(1));

    private Cases() {}

    private static Path folder() {
        try {
            return Path.of(Cases.class.getResource("/inspecting").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Exercise exercise(List<Path> stub, List<Path> tests) {
        return new Exercise("cases", FOLDER, "Cases", stub, javaFilesIn(FOLDER.resolve("provided")), tests, null);
    }

    static List<Path> javaFilesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compileProvided() {
        try {
            Path out = Files.createTempDirectory("provided");
            for (var type : new ExerciseCompiler()
                    .compile(EXERCISE.provided(), List.of())
                    .byName()
                    .entrySet()) {
                Path file = out.resolve(type.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, type.getValue());
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sources sources(Map<String, String> files) {
        return new Sources(EXERCISE, files);
    }

    /** What javac knows of files that must compile. */
    static TypeFacts facts(Sources sources) {
        return switch (COMPILER.compile(sources, List.of(PROVIDED_CLASSES))) {
            case Compiled compiled -> compiled.facts();
            case Compilation.Refused refused ->
                throw new AssertionError(refused.errors().toString());
        };
    }

    /** Inspects one case of a rule, which lies in the rule's folder. */
    static List<Finding> inspect(Path file) throws IOException {
        Exercise exercise =
                exercise(javaFilesIn(file.resolveSibling("stub")), javaFilesIn(file.resolveSibling("tests")));
        var sources = new Sources(exercise, Map.of(file.getFileName().toString(), Files.readString(file)));
        return INSPECTOR.inspect(sources, facts(sources));
    }
}
