package dev.makespan.grader.compiling;

import dev.makespan.grader.exercise.Cage;
import dev.makespan.grader.exercise.Cage.Ending;
import dev.makespan.grader.exercise.CompiledClasses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles what an exercise's author wrote, such as provided files and tests. Safe for use by several threads. */
public final class ExerciseCompiler {
    /** Trusted files need no limit; this one ends a compiler that is stuck. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final Cage cage = new Cage("compiling an exercise", LONG_ENOUGH);

    /**
     * @param files UTF-8, each in the package it declares
     * @param classPath everything they may use beside the JDK
     * @throws ExerciseDoesNotCompile with the compiler's text
     */
    public CompiledClasses compile(List<Path> files, List<Path> classPath) {
        try (var run = new JavacRun(classPath)) {
            Ending<Boolean> ending = cage.run(() -> run.task(run.onDisk(files)).call());
            if (ending instanceof Ending.Finished<Boolean>(Boolean compiles)) {
                if (compiles) {
                    return run.classes();
                }
                throw new ExerciseDoesNotCompile(run.errors().stream()
                        .map(ExerciseCompiler::asJavacSaysIt)
                        .collect(Collectors.joining("\n")));
            }
            run.abandon();
            throw new ExerciseDoesNotCompile("javac failed on %s: %s".formatted(files, ending));
        }
    }

    private static String asJavacSaysIt(Diagnostic<? extends JavaFileObject> error) {
        String text = JavacRun.text(error);
        return error.getSource() == null
                ? text
                : "%s:%d: %s".formatted(error.getSource().getName(), error.getLineNumber(), text);
    }
}
