package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.makespan.grader.exercise.Exercise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A submission as the rules see it, and what it was made from. */
public final class SubmittedCode {
    /** A class, interface, enum or record of the submission, and the file that it stands in. */
    public record Declared(SourceFile file, TypeDeclaration<?> type) {}

    private final List<SourceFile> files = new ArrayList<>();
    private final Exercise exercise;
    private final ParsedExercises parsed;
    /** By name; null until somebody asks. */
    private @Nullable Map<String, List<Declared>> declared;

    SubmittedCode(Exercise exercise, ParsedExercises parsed) {
        this.exercise = exercise;
        this.parsed = parsed;
    }

    void add(SourceFile file) {
        files.add(file);
        declared = null;
    }

    /** The files that could be parsed, by path. */
    public List<SourceFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** What the submission itself declares by this name; none if the type is somebody else's. */
    public List<Declared> declarationsOf(String type) {
        Map<String, List<Declared>> known = declared;
        if (known == null) {
            known = new HashMap<>();
            for (SourceFile file : files) {
                for (TypeDeclaration<?> found : file.tree().findAll(TypeDeclaration.class)) {
                    String name = file.typeOf(found);
                    if (name != null) {
                        known.computeIfAbsent(name, any -> new ArrayList<>()).add(new Declared(file, found));
                    }
                }
            }
            declared = known;
        }
        return known.getOrDefault(type, List.of());
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

    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    /**
     * What is worked out of the submission as a whole, and only once: for each file anew, it would cost the square of the
     * size.
     */
    public <T> T once(Class<T> kind, java.util.function.Function<SubmittedCode, T> work) {
        Object known = workedOut.get(kind);
        if (known == null) {
            known = work.apply(this);
            workedOut.put(kind, known);
        }
        return kind.cast(known);
    }
}
