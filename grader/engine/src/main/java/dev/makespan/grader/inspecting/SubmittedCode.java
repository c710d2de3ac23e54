package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.CompilationUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A submission as the rules see it. */
public final class SubmittedCode {
    private final List<SourceFile> files = new ArrayList<>();
    private final List<CompilationUnit> provided;

    SubmittedCode(List<CompilationUnit> provided) {
        this.provided = provided;
    }

    void add(SourceFile file) {
        files.add(file);
    }

    /** The files that could be parsed, by path. */
    public List<SourceFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** The exercise's provided files. Nothing is known of the types in them. */
    public List<CompilationUnit> provided() {
        return provided;
    }
}
