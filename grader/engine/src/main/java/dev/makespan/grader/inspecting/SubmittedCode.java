package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.makespan.grader.exercise.Exercise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A submission as the rules see it, and what it was made from. */
public final class SubmittedCode {
    private final List<SourceFile> files = new ArrayList<>();
    private final Exercise exercise;
    private final ParsedExercises parsed;
    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    SubmittedCode(Exercise exercise, ParsedExercises parsed) {
        this.exercise = exercise;
        this.parsed = parsed;
    }

    void add(SourceFile file) {
        files.add(file);
        workedOut.clear();
    }

    /** The files that could be parsed, by path. */
    public List<SourceFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** A class of the submission, and the file that it is in. */
    public record Declared(SourceFile file, TypeDeclaration<?> type) {}

    /** The classes that the submission declares under this name, as {@link SourceFile#typeOf} names it. */
    public List<Declared> declared(String type) {
        return once(Classes.class, Classes::of).byName().getOrDefault(type, List.of());
    }

    private record Classes(Map<String, List<Declared>> byName) {
        static Classes of(SubmittedCode submission) {
            return new Classes(submission.files.stream()
                    .flatMap(file -> file.tree().findAll(TypeDeclaration.class).stream()
                            .map(type -> new Declared(file, (TypeDeclaration<?>) type)))
                    .collect(Collectors.groupingBy(
                            found -> Objects.requireNonNullElse(found.file().typeOf(found.type()), ""))));
        }
    }

    /**
     * What is worked out of the submission as a whole, and only once: for each file anew, it would cost the square of the
     * size.
     */
    public <T> T once(Class<T> kind, Function<SubmittedCode, T> work) {
        Object known = workedOut.get(kind);
        if (known == null) {
            known = work.apply(this);
            workedOut.put(kind, known);
        }
        return kind.cast(known);
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
