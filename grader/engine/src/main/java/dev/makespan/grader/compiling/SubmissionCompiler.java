package dev.makespan.grader.compiling;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.makespan.grader.exercise.Cage;
import dev.makespan.grader.exercise.Cage.Ending;
import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.exercise.TypeFacts;
import dev.makespan.grader.verdict.SourceLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles a student's files: Java 25 without preview features, without annotation processors, nothing written to disk.
 * Whatever the files hold, the answer is a {@link Compilation} and never an exception. Safe for use by several threads.
 */
public final class SubmissionCompiler {
    private final Cage cage;

    /**
     * @param cpuLimit the processor time that one submission may cost; a cold compiler needs one to two seconds
     */
    public SubmissionCompiler(Duration cpuLimit) {
        cage = new Cage("compiling a submission", cpuLimit);
    }

    /**
     * @param classPath everything the submission may use beside the JDK: the exercise's compiled provided package
     */
    public Compilation compile(Sources sources, List<Path> classPath) {
        if (sources.files().isEmpty()) {
            return new Compilation.Compiled(new CompiledClasses(Map.of()), TypeFacts.NONE);
        }
        var files = new TreeMap<String, SubmittedFile>();
        sources.files()
                .forEach((path, text) ->
                        files.put(path, new SubmittedFile(sources.exercise().id(), path, text)));
        try (var run = new JavacRun(classPath)) {
            JavacTask task = run.task(files.values());
            return switch (cage.run(() -> compile(run, task, files))) {
                case Ending.Finished<Compilation>(Compilation compilation) -> compilation;
                case Ending.Crashed<Compilation>(Throwable cause) -> {
                    run.abandon();
                    yield run.errors().isEmpty()
                            ? gaveUp(run, files, StudentWords.ofCrash(cause), "javac failed: " + cause)
                            : new Compilation.Refused(
                                    new ErrorReader(task, List.of(), files.firstKey()).readSyntax(run.errors()));
                }
                case Ending.OutOfTime<Compilation>() -> {
                    run.abandon();
                    yield gaveUp(run, files, StudentWords.OUT_OF_TIME, "javac was stopped");
                }
            };
        }
    }

    private static Compilation compile(JavacRun run, JavacTask task, SortedMap<String, SubmittedFile> files)
            throws IOException {
        var units = new ArrayList<CompilationUnitTree>();
        task.parse().forEach(units::add);
        var errors = new ErrorReader(task, units, files.firstKey());
        if (!run.errors().isEmpty()) {
            return new Compilation.Refused(errors.readSyntax(run.errors()));
        }
        List<CompileError> misplaced = errors.misplaced(files);
        if (!misplaced.isEmpty()) {
            return new Compilation.Refused(misplaced);
        }
        task.analyze();
        if (!run.errors().isEmpty()) {
            return new Compilation.Refused(errors.read(run.errors()));
        }
        // Now, because generating classes rewrites the trees.
        TypeFacts facts = JavacFacts.of(task, units);
        task.generate();
        return run.errors().isEmpty()
                ? new Compilation.Compiled(run.classes(), facts)
                : new Compilation.Refused(errors.read(run.errors()));
    }

    private static Compilation gaveUp(
            JavacRun run, SortedMap<String, SubmittedFile> files, String message, String javac) {
        return new Compilation.Refused(List.of(
                new CompileError(new SourceLine(run.current().orElse(files.firstKey()), 1), message, javac)));
    }
}
