package dev.makespan.grader.grading;

import dev.makespan.grader.compiling.Compilation;
import dev.makespan.grader.compiling.Compilation.Compiled;
import dev.makespan.grader.compiling.SubmissionCompiler;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.inspecting.Inspector;
import dev.makespan.grader.verdict.Finding;
import java.util.List;
import java.util.Optional;

/** Half of the pipeline: reads answers to exercises and runs none. For use by many threads at once. */
public final class SourceCheck implements AutoCloseable {
    private final CompiledExercises exercises = new CompiledExercises();
    private final SubmissionCompiler compiler;
    private final Inspector inspector;

    public SourceCheck(GraderOptions options) {
        this.compiler = new SubmissionCompiler(options.sourceCpuLimit());
        this.inspector = new Inspector(options.sourceCpuLimit());
    }

    /**
     * What the source rules find in these files, tied to nothing; empty if they do not compile.
     *
     * @throws dev.makespan.grader.compiling.ExerciseDoesNotCompile if the exercise's own files do not compile
     */
    public Optional<List<Finding>> findings(Sources sources) {
        Exercise exercise = sources.exercise();
        return switch (compiler.compile(sources, exercises.of(exercise).classPath())) {
            case Compiled compiled -> Optional.of(inspector.inspect(sources, compiled.facts()));
            case Compilation.Refused _ -> Optional.empty();
        };
    }

    @Override
    public void close() {
        exercises.close();
    }
}
