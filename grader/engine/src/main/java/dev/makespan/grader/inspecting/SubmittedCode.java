package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.CompilationUnit;
import dev.makespan.grader.exercise.Exercise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A submission as the rules see it, and what it was made from. */
public final class SubmittedCode {
    private final List<SourceFile> files = new ArrayList<>();
    private final Exercise exercise;
    private final ParsedExercises parsed;

    SubmittedCode(Exercise exercise, ParsedExercises parsed) {
        this.exercise = exercise;
        this.parsed = parsed;
    }

    void add(SourceFile file) {
        files.add(file);
    }

    /** The files that could be parsed, by path. */
    public List<SourceFile> files() {
        return Collections.unmodifiableList(files);
    }

    /**
     * The exercise's provided files. Nothing is known of the types in them, and they are shared by all who ask: to be
     * read only.
     */
    public List<CompilationUnit> provided() {
        return parsed.of(exercise.provided());
    }

    /** The files as the student got them, under the same conditions; empty where code is read that is no answer. */
    public List<CompilationUnit> stub() {
        return parsed.of(exercise.stubs());
    }

    /** The exercise's tests, under the same conditions. */
    public List<CompilationUnit> tests() {
        return parsed.of(exercise.tests());
    }
}
