package dev.makespan.grader.compiling;

import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.exercise.TypeFacts;
import java.util.List;

/** What became of a submission's sources. */
public sealed interface Compilation {
    /**
     * They compile.
     *
     * @param classes exactly the classes that the submitted files declare
     * @param facts keyed by the paths of the {@link dev.makespan.grader.exercise.Sources}
     */
    record Compiled(CompiledClasses classes, TypeFacts facts) implements Compilation {}

    /**
     * They do not.
     *
     * @param errors at least one, by file and line
     */
    record Refused(List<CompileError> errors) implements Compilation {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
