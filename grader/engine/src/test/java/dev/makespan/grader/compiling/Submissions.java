package dev.makespan.grader.compiling;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Submissions made of text, and their compilation. */
final class Submissions {
    private static final Exercise BURGERS =
            new Exercise("burgers", Path.of("burgers"), "Burgers", List.of(), List.of(), List.of(), null);

    private Submissions() {}

    static Sources of(String path, String text) {
        return of(Map.of(path, text));
    }

    static Sources of(Map<String, String> files) {
        return new Sources(BURGERS, files);
    }

    static Compilation compile(Sources sources, Path... classPath) {
        return new SubmissionCompiler(Duration.ofMinutes(1)).compile(sources, List.of(classPath));
    }

    static Compilation.Compiled compiled(Sources sources, Path... classPath) {
        return switch (compile(sources, classPath)) {
            case Compilation.Compiled compiled -> compiled;
            case Compilation.Refused(List<CompileError> errors) -> throw new AssertionError(errors);
        };
    }

    static List<CompileError> errors(Sources sources, Path... classPath) {
        return switch (compile(sources, classPath)) {
            case Compilation.Compiled _ -> throw new AssertionError("it compiles");
            case Compilation.Refused(List<CompileError> errors) -> errors;
        };
    }
}
